import type { DecisionKind, Person } from './annotation.ts';

/** Why a person is told of an annotation. */
export const NOTICE_KINDS = ['mention', 'assignment', 'reply', 'decision', 'reopening'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice says beside its kind; never a body. */
export type NoticeContent =
  | { readonly kind: 'mention' | 'reply'; readonly reply: string | null }
  | { readonly kind: 'assignment' }
  | { readonly kind: 'decision'; readonly decision: DecisionKind }
  | { readonly kind: 'reopening' };

/** Something in a person's inbox. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly article: { readonly id: string; readonly title: string };
  readonly annotationId: string;
  /** The first of the words that the annotation was made on. */
  readonly words: string;
  /** Who did it; null: Galley itself. */
  readonly actor: Person | null;
  readonly at: string;
  readonly readAt: string | null;
  readonly reply: string | null;
  readonly decision: DecisionKind | null;
}
