import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { diffWords } from '#lib/core/correction/diff-words.ts';
import { authorOf } from './note.ts';
import type { Piece } from './piece.ts';
import { Room } from './room.ts';
import type { PlacedChange } from './weave.ts';

/**
 * The open proposals as changes of the present text. No reader can show two changes of one word: of
 * proposals that overlap the oldest is shown, and one that would delete words which an earlier change inserted is not
 * (readers of Word files drop what is both). The others are told in their notes.
 */
export function proposedChanges(
  annotations: readonly AnchoredAnnotation[],
  present: string,
  pieces: readonly Piece[],
): ReadonlyMap<AnchoredAnnotation, PlacedChange> {
  const room = new Room(present.length);
  const inserted = insertedUnits(present.length, pieces);
  const changes = new Map<AnchoredAnnotation, PlacedChange>();
  for (const annotation of annotations.toSorted(oldestFirst)) {
    const placed = place(annotation, present);
    if (placed && !deletesAny(inserted, placed) && room.take(placed)) changes.set(annotation, placed);
  }
  return changes;
}

function oldestFirst(left: AnchoredAnnotation, right: AnchoredAnnotation): number {
  return left.createdAt.localeCompare(right.createdAt) || left.id.localeCompare(right.id);
}

function place(annotation: AnchoredAnnotation, present: string): PlacedChange | null {
  const { anchor, replacement, status } = annotation;
  if (status !== 'open' || replacement === null || anchor.state === 'orphaned') return null;
  const { start, end } = replacement === '' ? withEmptiedBlock(present, anchor) : anchor;
  const words = present.slice(start, end);
  if (words === replacement) return null;
  return {
    change: {
      standing: 'proposed',
      author: authorOf(annotation),
      at: annotation.byline?.at ?? annotation.createdAt,
      annotationId: annotation.id,
    },
    start,
    end,
    steps: diffWords(words, replacement),
  };
}

/** A deletion that empties a block takes the block with it: its end, or for the last one the end before it. */
function withEmptiedBlock(present: string, { start, end }: { readonly start: number; readonly end: number }) {
  const isWhole =
    end > start && (start === 0 || present[start - 1] === '\n') && (end === present.length || present[end] === '\n');
  if (!isWhole) return { start, end };
  return end < present.length ? { start, end: end + 1 } : { start: Math.max(0, start - 1), end };
}

/** Marks the units of the present text that an earlier change has inserted. */
function insertedUnits(length: number, pieces: readonly Piece[]): Uint8Array {
  const units = new Uint8Array(length);
  for (const { at, text, isPresent, state } of pieces)
    if (isPresent && state.kind === 'inserted') units.fill(1, at, at + text.length);
  return units;
}

function deletesAny(units: Uint8Array, { start, steps }: PlacedChange): boolean {
  let at = start;
  return steps.some(({ kind, text }) => {
    if (kind === 'added') return false;
    at += text.length;
    return kind === 'removed' && units.subarray(at - text.length, at).includes(1);
  });
}
