import type { Quote, Range } from '../annotation/annotation.ts';

/** Whether there are letters or digits on both sides of an offset. */
export function isInWord(text: string, offset: number): boolean {
  return offset > 0 && /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}

/** Whether a range begins or ends inside a word where the quote did not: "the" of "these" is not the word "the". */
export function cutsWord({ exact, prefix, suffix }: Quote, text: string, { start, end }: Range): boolean {
  return (
    (isInWord(text, start) && !isInWord(prefix + exact + suffix, prefix.length)) ||
    (isInWord(text, end) && !isInWord(prefix + exact + suffix, prefix.length + exact.length))
  );
}
