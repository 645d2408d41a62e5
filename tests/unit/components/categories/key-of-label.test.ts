import { expect, it } from 'vitest';
import { keyOfLabel } from '#components/categories/key-of-label.ts';

it.each([
  ['Legal', 'legal'],
  ['  Left out, twice ', 'left-out-twice'],
  ['Überschrift', 'uberschrift'],
  ['2nd source', 'nd-source'],
  ['法律', ''],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('programs call %j %j', (label, key) => {
  expect(keyOfLabel(label)).toBe(key);
});
