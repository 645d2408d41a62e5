import { describe, expect, it } from 'vitest';
import { summaryWords } from '#lib/core/first-pass/check-summary.ts';

const CATEGORIES = [
  { key: 'garbled', label: 'Garbled' },
  { key: 'unsupported', label: 'Unsupported' },
];

describe('summaryWords', () => {
  it.each([
    [
      { found: 41, new: 41, gone: 0, byCategory: { unsupported: 29, garbled: 12 } },
      '41 found: 12 garbled, 29 unsupported.',
    ],
    [{ found: 2, new: 0, gone: 1, byCategory: { garbled: 2 } }, '2 found: 2 garbled (none new, 1 gone).'],
    [{ found: 2, new: 1, gone: 0, byCategory: { garbled: 2 } }, '2 found: 2 garbled (1 new).'],
    [{ found: 0, new: 0, gone: 0, byCategory: {} }, 'Nothing found.'],
    [{ found: 0, new: 0, gone: 3, byCategory: {} }, 'Nothing found (3 gone).'],
  ])('%j', (counts, words) => {
    expect(summaryWords({ kept: 0, byRule: {}, ...counts }, CATEGORIES)).toBe(words);
  });
});
