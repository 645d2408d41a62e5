import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBatch, encodeBatch } from '#lib/db/update-batch.ts';

const authored = fc.record({
  update: fc.uint8Array({ maxLength: 200 }),
  authorId: fc.constantFrom('ada', 'bo', 'çédille'),
  at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
});

describe('a batch of the log', () => {
  test('comes back as it went in, with dense numbers from the first', () => {
    fc.assert(
      fc.property(
        fc.array(authored, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1e9 }),
        (updates, first) => {
          const decoded = decodeBatch(encodeBatch(first, updates));
          expect(decoded).toEqual(updates.map((update, index) => ({ ...update, number: first + index })));
        },
      ),
    );
  });

  test('that is cut short anywhere is not read', () => {
    const bytes = encodeBatch(7, [
      { update: new Uint8Array([1, 2, 3]), authorId: 'ada', at: new Date(1) },
      { update: new Uint8Array([4]), authorId: 'bo', at: new Date(2) },
    ]);
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeBatch(bytes.subarray(0, length))).toThrow();
    expect(() => decodeBatch(new Uint8Array([...bytes, 0]))).toThrow('after its end');
  });

  test('of an unknown format is not read', () => {
    expect(() => decodeBatch(new Uint8Array([9, 1, 0, 0]))).toThrow('format 9');
  });
});
