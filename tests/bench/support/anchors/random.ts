/** Chances from a seed: the same seed gives the same session. */
export interface Chance {
  /** A whole number, 0 to `below` - 1; 0 when there is nothing to choose from. */
  below(below: number): number;
  /** True in `share` of all cases. */
  happens(share: number): boolean;
  /** @throws RangeError when there is nothing to choose from */
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32: small, and good enough to choose edits by. */
export function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    happens: (share) => next() < share,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to choose from');
      return item;
    },
  };
}
