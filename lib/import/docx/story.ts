import type { Byline } from '#lib/core/annotation/annotation.ts';
import type { Box } from './boxes.ts';
import type { FoundImage, ImageReader } from './read-images.ts';
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
  /** A reference to a note, by the id that the note has here. */
  | { readonly kind: 'note'; readonly id: string; readonly change: Change | null }
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
  /** The images in it, which stand after its words. */
  readonly images: readonly FoundImage[];
  readonly box: Box | null;
  /** Whether it is of a row that was inserted: its words belong wherever the next ones are. */
  readonly isLoose: boolean;
}

/** What the readers of paragraphs look up, and count. */
export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly losses: Losses;
  readonly images: ImageReader;
  /** The id that a footnote or endnote has here, given at its first mention. */
  noteId(kind: 'footnote' | 'endnote', id: string): string;
}

/** A change inside of a change. */
export function combineChanges(outer: Change | null, inner: Change | null): Change | null {
  if (!outer || !inner) return inner ?? outer;
  return outer.kind === inner.kind ? inner : { kind: 'gone', byline: inner.byline };
}
