import type { Range } from '#lib/core/annotation/annotation.ts';

/** Which places of a text are free: ranges that are taken do not overlap, and no insertion point is inside one. */
export class Room {
  /** 0: free; else the number of the range that has the unit. */
  readonly #owners: Uint32Array;
  readonly #isPoint: Uint8Array;
  #count = 0;

  constructor(length: number) {
    this.#owners = new Uint32Array(length);
    this.#isPoint = new Uint8Array(length + 1);
  }

  /** Takes a range if it is free. Ranges may touch; insertion points may be at one place. */
  take({ start, end }: Range): boolean {
    if (start === end) {
      const isInside = start > 0 && this.#owners[start] !== 0 && this.#owners[start] === this.#owners[start - 1];
      if (isInside) return false;
      this.#isPoint[start] = 1;
      return true;
    }
    const isTaken =
      this.#owners.subarray(start, end).some((owner) => owner !== 0) ||
      this.#isPoint.subarray(start + 1, end).includes(1);
    if (isTaken) return false;
    this.#count += 1;
    this.#owners.fill(this.#count, start, end);
    return true;
  }
}

/** The order in which ranges that do not overlap are gone through. */
export function inTextOrder(left: Range, right: Range): number {
  return left.start - right.start || left.end - right.end;
}
