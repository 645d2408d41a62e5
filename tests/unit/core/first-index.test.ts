import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '#lib/core/first-index.ts';

test('finds the first item that a condition holds for, or how many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, bound) => {
      const rising = numbers.toSorted((one, other) => one - other);
      const first = rising.findIndex((number) => number >= bound);
      expect(firstIndex(rising, (number) => number >= bound)).toBe(first < 0 ? rising.length : first);
    }),
  );
});
