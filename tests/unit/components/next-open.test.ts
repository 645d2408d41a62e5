import { expect, it } from 'vitest';
import { listedBefore, nextOpen } from '#components/margin/next-open.ts';

const ids = ['a', 'b', 'c', 'd'];

it.each([
  ['the one after it', 'a', 'abcd', 'b'],
  ['past those that are decided', 'a', 'ad', 'd'],
  ['around the end', 'c', 'ab', 'a'],
  ['from one that was just decided', 'b', 'acd', 'c'],
  ['the first when none is active', null, 'bc', 'b'],
  ['the first when the active one is not listed', 'gone', 'abcd', 'a'],
  ['never the very one', 'b', 'b', null],
  ['none when all are decided', 'b', '', null],
])('goes to %s', (_where, from, open, next) => {
  expect(nextOpen(ids, from, (id) => open.includes(id))).toBe(next);
});

it('goes nowhere in an empty list', () => {
  expect(nextOpen([], 'a', () => true)).toBeNull();
});

const starting = (start: number) => ({ anchor: { state: 'exact', start, end: start + 1, text: '' } as const });
const byId = new Map([
  ['a', starting(0)],
  ['b', starting(10)],
  ['lost', starting(15)],
  ['c', starting(20)],
  ['first', starting(-1)],
]);

it.each([
  ['itself when it is listed', 'b', 'b'],
  ['the one before it when its words have no place for a moment', 'lost', 'b'],
  ['none when it would be the first', 'first', null],
  ['none when none is active', null, null],
])('begins from %s', (_where, id, from) => {
  expect(listedBefore(['a', 'b', 'c'], id, byId)).toBe(from);
});
