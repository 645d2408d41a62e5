import { expect, test } from 'vitest';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { countedTarget, targetOf, targetOn } from './targets.ts';

test.each([
  ['unchanged', 'The man in moon smiles at everybody', 'exact', 11],
  ['below a new line', 'A line.\nThe man in moon smiles at everybody', 'moved', 19],
  ['after the words were deleted', 'The man smiles', 'orphaned', 11],
])('an insertion point is known by what is on both sides: %s', (_name, after, state, start) => {
  const target = targetOf('The man in moon smiles at everybody', { start: 11, end: 11 });
  expect(anchor(target, after, null)).toEqual({ state, start, end: start, text: '' });
});

test('words typed at an insertion point change it, and it stays before them', () => {
  const target = targetOf('The man in moon smiles', { start: 11, end: 11 });
  expect(anchor(target, 'The man in the moon smiles', { start: 15, end: 11 })).toEqual({
    state: 'changed',
    start: 11,
    end: 11,
    text: '',
  });
});

test('a double space is found by its surroundings', () => {
  const text = 'There are  two spaces in this line';
  const target = targetOn(text, '  ');
  expect(anchor(target, `Above.\n${text}`, null)).toEqual({ state: 'moved', start: 16, end: 18, text: '  ' });
  expect(anchor(target, 'There are two spaces in this line', null).state).toBe('orphaned');
});

const TEXT = 'China dismissed the talks. At a press briefing following the talks, all was stressed again.';
const BETWEEN = TEXT.indexOf('following');

test('an insertion point goes with the words on both its sides', () => {
  const after = `Now press briefing following is first. ${TEXT.replace('press briefing following', '')}`;
  const target = countedTarget(TEXT, { start: BETWEEN, end: BETWEEN });
  const gone = after.indexOf('At a ') + 5;
  expect(anchor(target, after, { start: gone, end: gone })).toMatchObject({ state: 'moved', start: 19 });
});

test('Yjs is believed when some of the words on both sides are still there', () => {
  const after = 'A wholly other beginning with briefing following and a wholly other end.';
  const target = targetOf(TEXT, { start: BETWEEN, end: BETWEEN });
  const point = after.indexOf('following');
  expect(anchor(target, after, { start: point, end: point })).toMatchObject({ state: 'exact', start: point });
});

test.each([
  ['its block is still there', false, 'exact'],
  ['an equal block may have come to the place of the one that is gone', true, 'orphaned'],
])('where an equal passage stands elsewhere: %s', (_name, blockGone, state) => {
  const passage = 'As everybody knew, those days in the north were the best of all that we ever had together.';
  const text = `${passage}\n${'Quite another paragraph stands here. '.repeat(9)}\n${passage}`;
  const point = { start: text.indexOf('were'), end: text.indexOf('were') };
  expect(anchor(countedTarget(text, point), text, { ...point, blockGone }).state).toBe(state);
});
