import type { WordChange } from '#lib/core/correction/diff-words.ts';
import { compareTexts } from './compare-texts.ts';
import { rejectedText, type Change, type Piece } from './piece.ts';

/**
 * Adds what was edited by hand: with it, undoing every change in the pieces gives `imported`, whatever else happened to
 * the text. `changeAt` says whose edit it was that stands at an offset of the present text.
 */
export function addHandEdits(
  pieces: readonly Piece[],
  imported: string,
  changeAt: (offset: number) => Change,
): readonly Piece[] {
  const steps = compareTexts(imported, rejectedText(pieces));
  if (steps.every(({ kind }) => kind === 'kept')) return pieces;
  return compose(pieces, steps, changeAt);
}

/** Goes through the steps, which lead from the imported text to the one before the accepted changes. */
function compose(
  pieces: readonly Piece[],
  steps: readonly WordChange[],
  changeAt: (offset: number) => Change,
): readonly Piece[] {
  const composed: Piece[] = [];
  const rest = pieces.toReversed();
  let at = 0;
  const push = (piece: Piece): void => {
    composed.push(piece);
    if (piece.isPresent) at = piece.at + piece.text.length;
  };
  /** The next pieces with so many characters of the text before the accepted changes; what those inserted comes along. */
  const pass = (length: number, as: (piece: Piece) => Piece | null): void => {
    let left = length;
    while (left > 0) {
      const piece = rest.pop();
      if (!piece) throw new Error('The steps are longer than the text');
      if (piece.state.kind === 'inserted') push(piece);
      else {
        const [head, tail] = cut(piece, left);
        if (tail) rest.push(tail);
        const changed = as(head);
        if (changed) push(changed);
        left -= head.text.length;
      }
    }
  };
  for (const { kind, text } of steps) {
    if (kind === 'kept') pass(text.length, (piece) => piece);
    else if (kind === 'removed') push({ text, at, isPresent: false, state: { kind: 'deleted', change: changeAt(at) } });
    // What was added by hand and then deleted by an accepted change is in neither text.
    else
      pass(text.length, (piece) =>
        piece.isPresent ? { ...piece, state: { kind: 'inserted', change: changeAt(piece.at) } } : null,
      );
  }
  rest.toReversed().forEach(push);
  return composed;
}

function cut(piece: Piece, length: number): readonly [Piece, Piece | null] {
  if (piece.text.length <= length) return [piece, null];
  const tail = { ...piece, text: piece.text.slice(length), at: piece.isPresent ? piece.at + length : piece.at };
  return [{ ...piece, text: piece.text.slice(0, length) }, tail];
}
