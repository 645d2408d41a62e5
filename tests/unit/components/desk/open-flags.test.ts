import { expect, it } from 'vitest';
import { FIRST_CATEGORIES } from '#lib/core/annotation/category.ts';
import { openFlags } from '#components/desk/open-flags.ts';

function told(openByCategory: Readonly<Record<string, number>>): string {
  const found = openFlags({ counts: { open: 0, decided: 0, openByCategory } }, FIRST_CATEGORIES);
  return found.map(({ category, count }) => `${category.label} ${count}`).join(', ');
}

it.each([
  [{}, ''],
  [{ factual: 0 }, ''],
  [{ unsupported: 6, garbled: 12 }, 'Garbled 12, Unsupported 6'],
  [{ style: 2, garbled: 1 }, 'Garbled 1, style 2'],
])('of %j tells %j', (counts, words) => {
  expect(told(counts)).toBe(words);
});
