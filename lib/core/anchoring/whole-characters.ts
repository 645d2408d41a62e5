import type { Range } from '../annotation/annotation.ts';

/** Whether an offset is between the two halves of a surrogate pair. */
export function splitsCharacter(text: string, offset: number): boolean {
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset));
}

/** The range, clamped to the text, in order, and widened where it would cut a surrogate pair. */
export function wholeCharacters(text: string, range: Range): Range {
  const clamp = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const [first, last] = [clamp(Math.min(range.start, range.end)), clamp(Math.max(range.start, range.end))];
  const start = splitsCharacter(text, first) ? first - 1 : first;
  const end = splitsCharacter(text, last) ? last + 1 : last;
  return { start, end: first === last ? start : end };
}

// charCodeAt is NaN outside the text, and comparisons with NaN are false.
function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
