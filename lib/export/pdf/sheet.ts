/** What template.ts reads: an article as plain values, with nothing of Typst's language in it. */
export interface Sheet {
  readonly title: string;
  /** ISO 639; "und" when nobody knows. */
  readonly language: string;
  /** ISO 3166, or null. */
  readonly region: string | null;
  readonly isRightToLeft: boolean;
  /** Year, month, day. */
  readonly date: readonly [number, number, number];
  /** The running head: the title. */
  readonly head: readonly InlineItem[];
  /** Whether the first page has it too: where the article does not begin with a heading. */
  readonly headsFirstPage: boolean;
  readonly isMarked: boolean;
  /** Whether marks and notes lead to each other. */
  readonly isLinked: boolean;
  /** "61 notes" */
  readonly counted: string;
  readonly rows: readonly Row[];
  readonly lost: readonly NoteItem[];
  /** The codes of the characters that no font has: "U+6F22". */
  readonly unknown: readonly string[];
}

/** Blocks with the notes that begin in them. */
export interface Row {
  readonly blocks: readonly BlockItem[];
  readonly notes: readonly NoteItem[];
}

/** How words look. */
export interface Style {
  readonly marks?: readonly string[];
  readonly change?: 'inserted' | 'deleted';
  /** The change is not made yet. */
  readonly isProposed?: boolean;
  /** They are in a note's range: in an open note's, or only in decided ones'. */
  readonly noted?: 'open' | 'decided';
  readonly href?: string;
}

export type InlineItem =
  | ({ readonly kind: 'words'; readonly text: string } & Style)
  | ({ readonly kind: 'unknown'; readonly code: string } & Style)
  /** What became of the end of a paragraph. */
  | ({ readonly kind: 'end' } & Style)
  | { readonly kind: 'break' }
  /** The number of a note, behind what it is about. */
  | { readonly kind: 'reference'; readonly number: number }
  /** The number of a footnote that stands at the end of the text. */
  | ({ readonly kind: 'number'; readonly number: number } & Style)
  | {
      readonly kind: 'footnote';
      readonly name: string;
      readonly isFirst: boolean;
      readonly blocks: readonly Paragraph[];
    };

/** Set where a block runs in another direction than what is around it. */
export interface Turned {
  readonly isRightToLeft?: boolean;
  /** ISO 639, where the script tells it. */
  readonly language?: string;
}

export type Paragraph = { readonly kind: 'paragraph'; readonly inline: readonly InlineItem[] } & Turned;

export type BlockItem =
  | Paragraph
  | ({
      readonly kind: 'heading';
      readonly level: number;
      readonly inline: readonly InlineItem[];
      /** Its words alone, for the outline. */
      readonly plain: string;
    } & Turned)
  | ({ readonly kind: 'code'; readonly inline: readonly InlineItem[] } & Turned)
  | ({ readonly kind: 'bullets' } & ListItems)
  | ({ readonly kind: 'numbers'; readonly start: number } & ListItems)
  | ({ readonly kind: 'quote'; readonly blocks: readonly BlockItem[] } & Turned)
  | { readonly kind: 'rule' }
  | { readonly kind: 'image'; readonly path: string; readonly alt: string; readonly width: number | null }
  | {
      readonly kind: 'table';
      readonly columns: number;
      /** How many rows at the top are its head. */
      readonly headRows: number;
      readonly cells: readonly TableCell[];
    };

type ListItems = { readonly isTight: boolean; readonly items: readonly (readonly BlockItem[])[] } & Turned;

/** A cell at its place; those of a table do not overlap. */
export interface TableCell {
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly BlockItem[];
}

export interface NoteItem extends Turned {
  readonly number: number;
  readonly isLost: boolean;
  readonly isDecided: boolean;
  /** Whether it may be divided between pages. */
  readonly isLong: boolean;
  readonly heading: readonly InlineItem[];
  readonly author: readonly InlineItem[];
  readonly day: string;
  /** Where it was, what it says, what it proposes. */
  readonly parts: readonly (readonly InlineItem[])[];
  readonly sources: readonly (readonly InlineItem[])[];
  readonly thread: readonly {
    readonly author: readonly InlineItem[];
    readonly day: string;
    readonly text: readonly InlineItem[];
  }[];
}
