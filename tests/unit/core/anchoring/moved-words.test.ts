import { expect, test } from 'vitest';
import type { RelativePlace } from '#lib/core/annotation/annotation.ts';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { countedTarget, rangeOf, shown } from './targets.ts';

const NEWS =
  'The council met on Monday in Oslo and voted on the budget for 2021. Analysts worry that the talks might fail. ' +
  'The council met on Friday in Lima and voted on the budget for 2022. Nobody was there to see it happen.';

/** Where words of `before` are in `after`, when Yjs says that they were deleted at `gone` (of the text as it is now). */
function movedFrom(
  before: string,
  words: string,
  after: string,
  gone: number,
  more: Partial<RelativePlace> = {},
): string {
  return shown(anchor(countedTarget(before, rangeOf(before, words)), after, { start: gone, end: gone, ...more }));
}

test.each([
  ['with words on both sides', 'Analysts worry that ', 'moved: worry'],
  ['with words on one side', 'worry that the talks', 'moved: worry'],
  ['with too little to know them by', 'worry that', 'orphaned'],
])('words that were cut and pasted are found by what went with them: %s', (_name, moved, expected) => {
  const rest = NEWS.replace(moved, '');
  expect(movedFrom(NEWS, 'worry', `${rest} And then: ${moved}`, NEWS.indexOf(moved))).toBe(expected);
});

test('a copy that has more around it than the words themselves took along is not taken for them', () => {
  const rest = NEWS.replace('Analysts worry that', '');
  const after = `Analysts worry that ${rest} worry that the talks might fail.`;
  expect(movedFrom(NEWS, 'worry', after, NEWS.indexOf('worry') + 11)).toBe('orphaned');
});

test('of words in sentences made from one pattern, those are found that took along what none of the others has', () => {
  const moved = 'Friday in Lima and voted on the budget for 2022.';
  const after = `${moved} ${NEWS.replace(moved, '')}`;
  const found = anchor(countedTarget(NEWS, rangeOf(NEWS, 'voted', 1)), after, { start: 180, end: 180 });
  expect({ state: found.state, start: found.start }).toEqual({ state: 'moved', start: after.indexOf('voted') });
});

test('such a sentence that is left is not taken for the one that was deleted', () => {
  const after = NEWS.replace('The council met on Friday in Lima and voted on the budget for 2022. ', '');
  const target = countedTarget(NEWS, rangeOf(NEWS, 'and voted on the budget', 1));
  expect(anchor(target, after, { start: 112, end: 112 }).state).toBe('orphaned');
});

test.each([
  ['beside other names and numbers', 'Lima', '2020', 'orphaned'],
  ['beside the same ones', 'Paris', '2019', 'moved: on the budget for'],
])('words in a sentence of the same pattern are taken only with the same names: %s', (_name, place, year, expected) => {
  const pattern = (where: string, when: string) =>
    `On Friday the council met in ${where} and voted on the budget for ${when}`;
  const before = `First there is this, of which nobody knows. ${pattern('Paris', '2019')}. The end of it comes here.`;
  const after = `${pattern(place, year)} at last. First there is this, of which nobody knows. The end of it comes here.`;
  expect(movedFrom(before, 'on the budget for', after, after.indexOf('The end'))).toBe(expected);
});

test('a twin right beside words that were deleted has taken over what was beside them, and is not they', () => {
  const before = 'This is the start of it all. Pay the bill now. Pay the bill now. The end of the story.';
  const after = 'This is the start of it all. Pay the bill now. The end of the story.';
  expect(movedFrom(before, 'Pay the bill now.', after, 29)).toBe('orphaned');
  expect(movedFrom(before, 'Pay the bill now.', after, 46)).toBe('orphaned');
});

test('nor is an equal sentence that was moved to what stood behind the words', () => {
  const sentence = 'The struggle will be a defining moment between the two of them.';
  const before = `Once upon a time it was so.\n${sentence}\nThe president spoke to the press again.\nAnd yet.\n${sentence}`;
  const after = `Once upon a time it was so.\nAnd yet.\n${sentence}\nThe president spoke to the press again.`;
  expect(movedFrom(before, sentence, after, 27, { blockGone: true })).toBe('orphaned');
});

test('words that are mistyped are not those of an equal passage with an error in it', () => {
  const passage = (word: string) =>
    `As it was told to everybody, the whole plan was ${word} by noon, and nobody spoke of it again.`;
  const before = `${passage('abandoned')} Some other words. ${passage('abandoned')}`;
  const after = `Some other words. ${passage('abandomed')}`;
  expect(movedFrom(before, 'whole plan was abandoned', after, 0)).toBe('orphaned');
});

test.each([
  ['words came back in their own block', false, 'exact: were the best of'],
  ['another block may have come to the place of the one that is gone', true, 'orphaned'],
])('where an equal passage stands elsewhere: %s', (_name, blockGone, expected) => {
  const passage = 'As everybody knew, those days in the north were the best of all that we ever had together.';
  const text = `${passage}\n${'Quite another paragraph stands here. '.repeat(9)}\n${passage}`;
  expect(movedFrom(text, 'were the best of', text, text.indexOf('were'), { blockGone })).toBe(expected);
});

test('of words in two blocks, a half that stands beside another one is not the whole', () => {
  const first = 'The end of the first paragraph';
  const second = 'Every second paragraph begins so';
  const before = `${first}\n${second}.\nSomething in between them, long enough to be told.\n${second}.`;
  const after = `Something in between them, long enough to be told.\n${first}\n${second}.\nAnd ${second}.`;
  const words = `first paragraph\n${second}`;
  expect(movedFrom(before, words, after, after.length)).toBe('orphaned');
});
