import { inTextOrder } from './room.ts';
import type { Note } from './note.ts';
import type { Piece } from './piece.ts';

/** The beginning or the end of what a note is about. */
export type Edge = { readonly kind: 'start'; readonly note: Note } | { readonly kind: 'end'; readonly note: Note };

/** A text with the edges of its notes, from its first character to its last. */
export type Placed = Edge | { readonly kind: 'piece'; readonly piece: Piece };

/**
 * Puts the edges of notes between the pieces of a text. A note takes in what its own change shows there; at its ends it
 * leaves out what other changes show. Notes that end at a place do so before others begin.
 */
export function placeEdges(pieces: readonly Piece[], notes: readonly Note[]): readonly Placed[] {
  const placed: Placed[] = [];
  const edges = edgesByOffset(notes);
  const stops = [...edges.keys()].toSorted((left, right) => left - right);
  let stop = 0;
  let at = 0;
  let index = 0;
  let piece = pieces[0];
  for (;;) {
    const absent: Piece[] = [];
    while (piece && !piece.isPresent) {
      absent.push(piece);
      piece = pieces[(index += 1)];
    }
    placed.push(...between(at, absent, edges.get(at) ?? []));
    while ((stops[stop] ?? Infinity) <= at) stop += 1;
    if (!piece) return placed;
    const end = Math.min(piece.at + piece.text.length, stops[stop] ?? Infinity);
    placed.push({ kind: 'piece', piece: { ...piece, text: piece.text.slice(0, end - at) } });
    piece =
      end - at === piece.text.length ? pieces[(index += 1)] : { ...piece, text: piece.text.slice(end - at), at: end };
    at = end;
  }
}

/** The notes that begin or end at an offset, in the order of the text; each once. */
function edgesByOffset(notes: readonly Note[]): ReadonlyMap<number, readonly Note[]> {
  const edges = new Map<number, Note[]>();
  const add = (offset: number, note: Note): void => {
    const there = edges.get(offset);
    if (there) there.push(note);
    else edges.set(offset, [note]);
  };
  for (const note of notes.toSorted((left, right) => inTextOrder(left.annotation.anchor, right.annotation.anchor))) {
    const { start, end } = note.annotation.anchor;
    add(start, note);
    if (end !== start) add(end, note);
  }
  return edges;
}

/** The edges that stand before, between and after some pieces, by the number of pieces before them. */
interface Slot {
  readonly ends: Edge[];
  readonly points: Edge[];
  readonly starts: Edge[];
}

/** What stands at one offset: words that are not in the present text, and the edges of notes around them. */
function between(offset: number, absent: readonly Piece[], notes: readonly Note[]): readonly Placed[] {
  const pieces = absent.map((piece) => ({ kind: 'piece' as const, piece }));
  if (notes.length === 0) return pieces;
  const slots = Array.from({ length: absent.length + 1 }, (): Slot => ({ ends: [], points: [], starts: [] }));
  for (const note of notes) {
    const { start, end } = note.annotation.anchor;
    const isOwn = ({ state }: Piece) => state.kind !== 'kept' && state.change === note.change;
    const [first, afterLast] = [absent.findIndex(isOwn), absent.findLastIndex(isOwn) + 1];
    const startEdge = { kind: 'start' as const, note };
    const endEdge = { kind: 'end' as const, note };
    if (start === end && first < 0) slots[absent.length]?.points.push(startEdge, endEdge);
    else {
      if (start === offset) slots[first < 0 ? absent.length : first]?.starts.push(startEdge);
      if (end === offset) slots[afterLast]?.ends.push(endEdge);
    }
  }
  return slots.flatMap(({ ends, points, starts }, index) => [
    ...ends.toReversed(),
    ...points,
    ...starts.toSorted((left, right) => right.note.annotation.anchor.end - left.note.annotation.anchor.end),
    ...pieces.slice(index, index + 1),
  ]);
}
