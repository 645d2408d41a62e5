import type { DocumentNode } from '#lib/core/article/article.ts';
import { LINE_BREAK, type FlatText, type Leaf } from './flat-text.ts';
import type { Note } from './note.ts';
import { KEPT, type Piece, type State } from './piece.ts';
import { placeEdges, type Edge } from './place-edges.ts';

export type Marks = NonNullable<DocumentNode['marks']>;

/** What a marked paragraph is made of. */
export type MarkedInline =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly marks: Marks;
      readonly state: State;
      /** Set where the text, one U+FFFC, stands for a node; of one that is gone, nobody knows more than that. */
      readonly atom?: DocumentNode;
    }
  | { readonly kind: 'break'; readonly state: State }
  | Edge;

/** Words that end together. Where changes split or joined blocks, a text block of the document has several. */
export interface MarkedParagraph {
  readonly inline: readonly MarkedInline[];
  /** What became of its end: deleted, it is one with the next paragraph after the change; inserted, it was before. */
  readonly end: State;
  /** Whether there are words of the document in it; if not, nobody knows what kind of block it was. */
  readonly isPresent: boolean;
}

/**
 * The pieces of a text with its notes, for each text block of the document one or more paragraphs; the last of them
 * has the block's own end.
 */
export function layOut(
  flat: FlatText,
  pieces: readonly Piece[],
  notes: readonly Note[],
): readonly (readonly MarkedParagraph[])[] {
  const blocks: MarkedParagraph[][] = flat.blocks.map(() => []);
  let block = 0;
  let inline: MarkedInline[] = [];
  let isPresent = false;
  const endParagraph = (end: State): void => {
    blocks[block]?.push({ inline, end, isPresent });
    inline = [];
    isPresent = false;
  };
  const leaves = new LeafReader(flat.leaves);
  for (const item of placeEdges(pieces, notes)) {
    if (item.kind !== 'piece') {
      inline.push(item);
      continue;
    }
    const { piece } = item;
    let at = piece.at;
    for (const [index, line] of piece.text.split('\n').entries()) {
      if (index > 0) {
        endParagraph(piece.state);
        at += 1;
        if (piece.isPresent) block += 1;
      }
      inline.push(...wordsOf(line, at, piece, leaves));
      if (line !== '' && piece.isPresent) isPresent = true;
      at += line.length;
    }
  }
  endParagraph(KEPT);
  return blocks;
}

function wordsOf(line: string, at: number, { isPresent, at: place, state }: Piece, leaves: LeafReader): MarkedInline[] {
  if (line === '') return [];
  const runs = isPresent ? leaves.split(line, at) : [{ text: line, marks: leaves.marksNear(place), atom: null }];
  return runs.flatMap(({ text, marks, atom }) =>
    text
      .split(LINE_BREAK)
      .flatMap((words, index): MarkedInline[] => [
        ...(index > 0 ? [{ kind: 'break' as const, state }] : []),
        ...(words === '' ? [] : [{ kind: 'words' as const, text: words, marks, state, ...(atom ? { atom } : {}) }]),
      ]),
  );
}

/** Words with one set of marks, or one node that stands among them. */
type Run = Pick<Leaf, 'marks' | 'atom'> & { readonly text: string };

/** Finds the marks of present words; asked from the first to the last. */
class LeafReader {
  readonly #leaves: readonly Leaf[];
  #index = 0;

  constructor(leaves: readonly Leaf[]) {
    this.#leaves = leaves;
  }

  split(line: string, start: number): readonly Run[] {
    const runs: Run[] = [];
    for (let at = start; at < start + line.length;) {
      const leaf = this.#leafAt(at);
      const end = Math.min(leaf?.end ?? Infinity, start + line.length);
      runs.push({ text: line.slice(at - start, end - start), marks: leaf?.marks ?? [], atom: leaf?.atom ?? null });
      at = end;
    }
    return runs;
  }

  /** The marks that words would take which stand between two present ones: those that both have. */
  marksNear(offset: number): Marks {
    const before = offset > 0 ? this.#leafAt(offset - 1) : undefined;
    const after = this.#leafAt(offset);
    if (!before || !after) return (before ?? after)?.marks ?? [];
    const named = new Set(after.marks.map((mark) => JSON.stringify(mark)));
    return before.marks.filter((mark) => named.has(JSON.stringify(mark)));
  }

  #leafAt(offset: number): Leaf | undefined {
    while (this.#index > 0 && (this.#leaves[this.#index]?.start ?? 0) > offset) this.#index -= 1;
    while ((this.#leaves[this.#index]?.end ?? Infinity) <= offset) this.#index += 1;
    const leaf = this.#leaves[this.#index];
    return leaf && leaf.start <= offset ? leaf : undefined;
  }
}
