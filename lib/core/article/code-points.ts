import { firstIndex } from '../first-index.ts';

/** Turns UTF-16 offsets of a text into numbers of code points, which is what the W3C counts, and back. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  }

  /** How many code points are before an offset. */
  before(offset: number): number {
    return offset - firstIndex(this.#seconds, (second) => second >= offset);
  }

  /** The offset that so many code points are before. */
  offsetOf(count: number): number {
    return count + firstIndex(this.#seconds, (second, index) => second - 1 - index >= count);
  }
}
