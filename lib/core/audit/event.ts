import type { Role } from '../access/access.ts';
import type { DecisionKind, Kind, Stance } from '../annotation/annotation.ts';
import type { ArticleState } from '../article/article.ts';

/** What happens to an annotation; each takes the article's next event number and is told to everybody in the article. */
export type AnnotationEvent = { readonly articleId: string; readonly annotationId: string } & (
  | {
      readonly type: 'annotation.made';
      readonly kind: Kind;
      readonly category: string | null;
      /** It is about the article as a whole. */
      readonly whole?: true;
    }
  | { readonly type: 'annotation.edited'; readonly fields: readonly string[] }
  | { readonly type: 'annotation.reattached' }
  | { readonly type: 'annotation.assigned'; readonly from: string | null; readonly to: string | null }
  | {
      readonly type: 'annotation.decided';
      readonly decision: DecisionKind;
      readonly into: string | null;
      readonly update: number | null;
      /** The decisions that were made together. */
      readonly batch?: string;
    }
  | {
      readonly type: 'annotation.reopened';
      readonly undid: DecisionKind;
      readonly restored: boolean;
      readonly update: number | null;
    }
  | { readonly type: 'reply.added' | 'reply.edited' | 'reply.deleted'; readonly reply: string }
  | { readonly type: 'evidence.added'; readonly evidence: string; readonly stance: Stance }
  | { readonly type: 'evidence.removed'; readonly evidence: string }
);

/** What happens to an article as a whole. */
export type ArticleEvent = { readonly articleId: string } & (
  | { readonly type: 'article.created'; readonly format: string }
  | { readonly type: 'article.renamed'; readonly from: string; readonly to: string }
  | { readonly type: 'article.stateChanged'; readonly from: ArticleState; readonly to: ArticleState }
  | { readonly type: 'article.languageChanged'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'article.sourceChanged'; readonly to: string | null }
  | { readonly type: 'article.checked'; readonly found: number; readonly made: number; readonly gone: number }
  | { readonly type: 'article.wordsChanged'; readonly added: number; readonly removed: number }
  | { readonly type: 'article.deleted' }
  /** What the archive of an article tells of its time in another house, about an annotation or the article. */
  | { readonly type: 'article.past'; readonly annotationId?: string; readonly past: PastEvent }
);

/** An event of another house, as its archive tells it. */
export interface PastEvent {
  readonly number: number | null;
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What its house said of it, with the name of who did it. */
  readonly sentence: string;
}

/** What happens to the people of the house, to what lets them in, and to what the house teaches the first pass. */
export type HouseEvent =
  | { readonly type: 'house.setUp'; readonly person: string }
  | { readonly type: 'person.added'; readonly person: string; readonly role: Role }
  | { readonly type: 'person.roleChanged'; readonly person: string; readonly from: Role; readonly to: Role }
  | { readonly type: 'person.renamed'; readonly person: string; readonly from: string; readonly to: string }
  | { readonly type: 'person.disabled' | 'person.enabled'; readonly person: string }
  | { readonly type: 'person.linkMade' | 'person.passwordSet' | 'person.signedOutEverywhere'; readonly person: string }
  | { readonly type: 'check.muted' | 'check.switchedOn'; readonly rule: string }
  | { readonly type: 'check.mutedItself'; readonly rule: string; readonly right: number; readonly judged: number }
  | { readonly type: 'category.made'; readonly category: string }
  | { readonly type: 'category.changed'; readonly category: string; readonly fields: readonly string[] }
  | { readonly type: 'house.wordsChanged'; readonly added: number; readonly removed: number }
  | { readonly type: 'house.exportChosen'; readonly format: string; readonly view: string }
  | { readonly type: 'token.made'; readonly person: string; readonly token: string; readonly label: string }
  | { readonly type: 'token.revoked'; readonly person: string; readonly token: string };

/** The audit log's entries, append-only: who did what, when. Never a body, a token or a password. */
export type AuditEvent = AnnotationEvent | ArticleEvent | HouseEvent;
