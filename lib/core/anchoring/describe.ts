import type { Quote, Range } from '../annotation/annotation.ts';
import { splitsCharacter, wholeCharacters } from './whole-characters.ts';

/** UTF-16 units of context on each side, as W3C Web Annotation clients commonly keep. */
export const CONTEXT_LENGTH = 32;

/**
 * The words of a range and up to 32 units around them, never half a surrogate pair: a range that cuts one is taken with
 * the whole of it. An empty range describes an insertion point.
 */
export function describe(text: string, range: Range): Quote {
  const { start, end } = wholeCharacters(text, range);
  const before = Math.max(0, start - CONTEXT_LENGTH);
  const after = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsCharacter(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsCharacter(text, after) ? after - 1 : after),
  };
}
