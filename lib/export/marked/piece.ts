/** One change of the text, as a reader is told of it. */
export interface Change {
  /** Is the change made or only proposed: `accepted` was a proposal, `edited` never was one. */
  readonly standing: 'accepted' | 'edited' | 'proposed';
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The annotation that it comes from; null for an edit that none is about. */
  readonly annotationId: string | null;
}

/** What became of words: `inserted` ones are not in the text before the change, `deleted` ones not in the text after it. */
export type State =
  | { readonly kind: 'kept' }
  | { readonly kind: 'inserted'; readonly change: Change }
  | { readonly kind: 'deleted'; readonly change: Change };

export const KEPT: State = { kind: 'kept' };

/**
 * Words of one state. `at` is their offset in the present text; words that are not in it (`isPresent` false: deleted
 * by an accepted change, or proposed) stand before the present character at `at`. A "\n" ends a block.
 */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly isPresent: boolean;
  readonly state: State;
}

/** The text with every change in it made: what accepting all of them gives. */
export function acceptedText(pieces: readonly Piece[]): string {
  return textWithout(pieces, 'deleted');
}

/** The text with every change in it undone. */
export function rejectedText(pieces: readonly Piece[]): string {
  return textWithout(pieces, 'inserted');
}

function textWithout(pieces: readonly Piece[], kind: State['kind']): string {
  return pieces.map(({ text, state }) => (state.kind === kind ? '' : text)).join('');
}
