import { describe, expect, it } from 'vitest';
import { titleMatcher } from '#lib/core/article/match-title.ts';

describe('a search', () => {
  const titles = ['Kyiv’s  Défense', 'The Role of Europe', 'ភាសាខ្មែរ'];

  it.each([
    ['', titles],
    ['  ', titles],
    ['defense', ['Kyiv’s  Défense']],
    ["kyiv's", ['Kyiv’s  Défense']],
    ['EUROPE role', ['The Role of Europe']],
    ['role defense', []],
    ['ភាសា', ['ភាសាខ្មែរ']],
    ['.*', []],
  ])('for %j finds %j', (search, found) => {
    expect(titles.filter(titleMatcher(search))).toEqual(found);
  });
});
