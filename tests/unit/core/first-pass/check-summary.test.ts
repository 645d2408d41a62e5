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
    expect(summaryWords({ kept: 0, byRule: {}, onlyAnyLanguage: null, ...counts }, CATEGORIES)).toBe(words);
  });

  it('says when the article’s language kept most checks from running', () => {
    const summary = { found: 0, new: 0, gone: 0, kept: 0, byCategory: {}, byRule: {}, onlyAnyLanguage: 'fr' };
    expect(summaryWords(summary, CATEGORIES)).toBe(
      'Nothing found. The article is in French: only the checks that work in any language ran.',
    );
  });
});
