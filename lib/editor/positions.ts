import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { RelativeRange } from '#lib/core/annotation/annotation.ts';
import type { FragmentPositions, SharedPlace } from './fragment-positions.ts';
import { FRAGMENT } from './seed.ts';

/**
 * What relative positions say: a range of positions (reversed or empty: its words were deleted; `blockGone`: and their block
 * was), or what is not known.
 */
export type ResolvedRange =
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly blockGone?: true }
  /** What they pointed to was deleted, and the place is forgotten; `near` is the end that is still known. */
  | { readonly kind: 'gone'; readonly near: number | null }
  /** They are not of this document, not readable, or of edits that have not arrived. */
  | { readonly kind: 'unknown' };

type Edge =
  | { readonly kind: 'at'; readonly position: number; readonly blockGone: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** Yjs relative positions of a range of ProseMirror positions in text: the start sticks right, the end sticks left. */
export function toRelative(positions: FragmentPositions, from: number, to: number): RelativeRange {
  return { start: encoded(positions.placeAt(from, 1), 0), end: encoded(positions.placeAt(to, -1), -1) };
}

/** Where relative positions are now. Takes any input, however malformed. */
export function fromRelative(positions: FragmentPositions, relative: RelativeRange): ResolvedRange {
  const start = resolve(positions, relative.start);
  const end = resolve(positions, relative.end);
  if (start.kind === 'at' && end.kind === 'at') {
    const range = { kind: 'range', from: start.position, to: end.position } as const;
    // What stands between the places of two blocks that are gone is not theirs.
    if (start.blockGone && end.blockGone) return { ...range, to: start.position, blockGone: true };
    return start.blockGone || end.blockGone ? { ...range, blockGone: true } : range;
  }
  if (start.kind === 'unknown' || end.kind === 'unknown') return { kind: 'unknown' };
  const near = start.kind === 'at' ? start : end;
  return { kind: 'gone', near: near.kind === 'at' ? near.position : null };
}

function encoded({ type, index }: SharedPlace, assoc: 0 | -1): string {
  return toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(type, index, assoc)));
}

function resolve(positions: FragmentPositions, text: string): Edge {
  const relative = decoded(text);
  const ydoc = positions.fragment.doc;
  if (!relative || !ydoc) return { kind: 'unknown' };
  // Yjs makes a root type by whatever name it is asked for.
  if (relative.tname !== null && relative.tname !== FRAGMENT) return { kind: 'unknown' };
  const id = relative.item ?? relative.type;
  if (!id && relative.tname === null) return { kind: 'unknown' };
  if (id && id.clock >= Y.getState(ydoc.store, id.client)) return { kind: 'unknown' };
  const place = Y.createAbsolutePositionFromRelativePosition(relative, ydoc);
  if (!place) return { kind: 'gone' };
  const type = place.type as SharedPlace['type'];
  const position = positions.positionOf({ type, index: place.index });
  if (position !== null) return { kind: 'at', position, blockGone: false };
  const near = positions.positionOfDeleted(place.type);
  return near === null ? { kind: 'gone' } : { kind: 'at', position: near, blockGone: true };
}

/** Null for what is no relative position: they come from the network. */
function decoded(text: string): Y.RelativePosition | null {
  try {
    return Y.decodeRelativePosition(fromBase64(text));
  } catch {
    return null;
  }
}
