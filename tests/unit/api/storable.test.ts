import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storable } from '#app/api/storable.ts';

it('puts U+FFFD where NUL or half of a surrogate pair was, and keeps every length', () => {
  expect(storable({ a: ['x\0y', '\uD83D', 'a\uDE00b'], '\0': 1 })).toEqual({
    a: ['x\uFFFDy', '\uFFFD', 'a\uFFFDb'],
    '\uFFFD': 1,
  });
  expect(storable('whole 😀 pairs stay')).toBe('whole 😀 pairs stay');
});

it('leaves any JSON without such text as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      expect(storable(value)).toEqual(value);
    }),
  );
});

it('makes no prototype out of a key', () => {
  const read = storable(JSON.parse('{"__proto__":{"admin":true}}')) as { admin?: boolean };
  expect(read.admin).toBeUndefined();
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

it('refuses what is nested without end, however deep', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(() => storable(deep)).toThrow('nested too deeply');
});
