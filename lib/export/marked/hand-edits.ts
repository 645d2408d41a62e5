import type { WordChange } from '#lib/core/correction/diff-words.ts';
import { compareTexts } from './compare-texts.ts';
import { rejectedText, type Change, type Piece } from './piece.ts';

/** Whose the edits by hand are. */
export interface HandEdits {
  /**
   * The edits that brought the words that stand at an offset of the present text, in order: where each of them ends,
   * never inside a character. The last one ends where the words do.
   */
  readonly inserted: (start: number, words: string) => readonly { readonly end: number; readonly change: Change }[];
  /** The edit that took out what stood before the character at an offset of the present text. */
  readonly deleted: (offset: number) => Change;
}

/**
 * Adds what was edited by hand: with it, undoing every change in the pieces gives `imported`, whatever else happened to
 * the text.
 */
export function addHandEdits(pieces: readonly Piece[], imported: string, edits: HandEdits): readonly Piece[] {
  const steps = compareTexts(imported, rejectedText(pieces));
  if (steps.every(({ kind }) => kind === 'kept')) return pieces;
  return compose(pieces, steps, edits);
}

/** Goes through the steps, which lead from the imported text to the one before the accepted changes. */
function compose(pieces: readonly Piece[], steps: readonly WordChange[], edits: HandEdits): readonly Piece[] {
  const composed: Piece[] = [];
  const rest = pieces.toReversed();
  let at = 0;
  const push = (piece: Piece): void => {
    composed.push(piece);
    if (piece.isPresent) at = piece.at + piece.text.length;
  };
  /** The next pieces with so many characters of the text before the accepted changes; what those inserted comes along. */
  const pass = (length: number, as: (piece: Piece) => readonly Piece[]): void => {
    let left = length;
    while (left > 0) {
      const piece = rest.pop();
      if (!piece) throw new Error('The steps are longer than the text');
      if (piece.state.kind === 'inserted') push(piece);
      else {
        const [head, tail] = cut(piece, left);
        if (tail) rest.push(tail);
        as(head).forEach(push);
        left -= head.text.length;
      }
    }
  };
  for (const { kind, text } of steps) {
    if (kind === 'kept') pass(text.length, (piece) => [piece]);
    else if (kind === 'removed')
      push({ text, at, isPresent: false, state: { kind: 'deleted', change: edits.deleted(at) } });
    // What was added by hand and then deleted by an accepted change is in neither text.
    else pass(text.length, (piece) => (piece.isPresent ? insertedPieces(piece, edits) : []));
  }
  rest.toReversed().forEach(push);
  return composed;
}

/** Present words as the edits that brought them. */
function insertedPieces(piece: Piece, edits: HandEdits): readonly Piece[] {
  let { at } = piece;
  return edits.inserted(at, piece.text).map(({ end, change }) => {
    const part: Piece = {
      ...piece,
      at,
      text: piece.text.slice(at - piece.at, end - piece.at),
      state: { kind: 'inserted', change },
    };
    at = end;
    return part;
  });
}

function cut(piece: Piece, length: number): readonly [Piece, Piece | null] {
  if (piece.text.length <= length) return [piece, null];
  const tail = { ...piece, text: piece.text.slice(length), at: piece.isPresent ? piece.at + length : piece.at };
  return [{ ...piece, text: piece.text.slice(0, length) }, tail];
}
