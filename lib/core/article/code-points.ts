/** Turns UTF-16 offsets of a text into numbers of code points, which is what the W3C counts, and back. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  }

  /** How many code points are before an offset. */
  before(offset: number): number {
    return offset - this.#countUntil((second) => second < offset);
  }

  /** The offset that so many code points are before. */
  offsetOf(count: number): number {
    return count + this.#countUntil((second, index) => second - 1 - index < count);
  }

  /** How many pairs there are before the first one that a condition no longer holds for. */
  #countUntil(holds: (second: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#seconds[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
