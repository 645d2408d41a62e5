import { expect, test } from 'vitest';
import { TextMap } from '#lib/core/article/text-map.ts';

// Two paragraphs with a rule between them: <p>abc</p><hr><p></p><p>de</p>
const blocks = [
  { from: 1, text: 'abc' },
  { from: 7, text: '' },
  { from: 9, text: 'de' },
];
const map = TextMap.from(blocks);

test('joins blocks by a line break, and an empty block is an empty line', () => {
  expect(map.text).toBe('abc\n\nde');
  expect(map.length).toBe(7);
});

test.each([
  ['the start', 0, 1],
  ['inside a block', 2, 3],
  ['the end of a block', 3, 4],
  ['an empty block', 4, 7],
  ['the start of a block', 5, 9],
  ['the end', 7, 11],
  ['before the start', -5, 1],
  ['past the end', 99, 11],
])('finds the position of %s', (_name, offset, position) => {
  expect(map.positionAt(offset)).toBe(position);
});

test('takes a position between blocks to the end before it or to the start after it', () => {
  expect([map.offsetAt(5, -1), map.offsetAt(5, 1)]).toEqual([3, 4]);
  expect([map.offsetAt(99, -1), map.offsetAt(99, 1)]).toEqual([7, 7]);
  expect([map.offsetAt(0, -1), map.offsetAt(0, 1)]).toEqual([0, 0]);
});

test('every offset comes back from its position', () => {
  for (let offset = 0; offset <= map.length; offset += 1) expect(map.offsetAt(map.positionAt(offset))).toBe(offset);
});

test('returns itself when its blocks are the same, and another when one moved', () => {
  expect(map.withBlocks(structuredClone(blocks))).toBe(map);
  expect(map.withBlocks([{ from: 2, text: 'abc' }, ...blocks.slice(1)])).not.toBe(map);
});

test('an empty map has no text and one position', () => {
  const empty = TextMap.from([]);
  expect([empty.text, empty.length, empty.positionAt(3), empty.offsetAt(3)]).toEqual(['', 0, 0, 0]);
});
