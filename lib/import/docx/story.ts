import type { Byline } from '#lib/core/annotation/annotation.ts';
import type { Losses } from './losses.ts';
import type { ListPlace, Numbering } from './numbering.ts';
import type { Relationship } from './word-package.ts';
import type { Role, Styles } from './styles.ts';

/** A tracked change that text stands in; `gone` was inserted by one change and deleted by another. */
export interface Change {
  readonly kind: 'deleted' | 'inserted' | 'gone';
  readonly byline: Byline;
}

/** A mark of the article schema. */
export interface InlineMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** What paragraphs are made of, in order. Text is of one line; `break` is a line break. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly marks: readonly InlineMark[];
      readonly change: Change | null;
    }
  | { readonly kind: 'break'; readonly change: Change | null }
  /** Where the words of a comment begin and end; `point` is where Word hangs its sign. */
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'point'; readonly comment: string };

/** A paragraph of Word's. */
export interface Paragraph {
  readonly role: Role;
  readonly list: ListPlace | null;
  readonly pieces: readonly Piece[];
  /** The change that its end, the break to the next paragraph, stands in. */
  readonly endChange: Change | null;
  /** Whether it is drawn as a line, or has one above its words. */
  readonly isRule: boolean;
}

/** What the readers of paragraphs look up, and count. */
export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly losses: Losses;
  /** The number of a footnote or endnote, given at its first mention. */
  noteNumber(kind: 'footnote' | 'endnote', id: string): number;
}

/** A change inside of a change. */
export function combineChanges(outer: Change | null, inner: Change | null): Change | null {
  if (!outer || !inner) return inner ?? outer;
  return outer.kind === inner.kind ? inner : { kind: 'gone', byline: inner.byline };
}
