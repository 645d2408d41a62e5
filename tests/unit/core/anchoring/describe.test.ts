import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describeRange } from '#lib/core/anchoring/describe.ts';
import { sampleText } from '../../editor/documents.ts';

test('keeps 32 units on each side', () => {
  const quote = describeRange(sampleText, { start: 100, end: 110 });
  expect(quote).toEqual({
    exact: sampleText.slice(100, 110),
    prefix: sampleText.slice(68, 100),
    suffix: sampleText.slice(110, 142),
  });
});

test.each([
  ['at the start', { start: 0, end: 3 }, { prefix: '', exact: 'one', suffix: ' two' }],
  ['at the end', { start: 4, end: 7 }, { prefix: 'one ', exact: 'two', suffix: '' }],
  ['an insertion point', { start: 3, end: 3 }, { prefix: 'one', exact: '', suffix: ' two' }],
  ['out of bounds and reversed', { start: 99, end: -1 }, { prefix: '', exact: 'one two', suffix: '' }],
])('describes a range %s', (_name, range, quote) => {
  expect(describeRange('one two', range)).toEqual(quote);
});

test('never keeps half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(160), fc.nat(160), (text, start, end) => {
      const { exact, prefix, suffix } = describeRange(text, { start, end });
      for (const part of [exact, prefix, suffix]) expect(part.isWellFormed()).toBe(true);
      expect(text).toContain(prefix + exact + suffix);
    }),
  );
});
