import { expect, test } from 'vitest';
import type { Range } from '#lib/core/annotation/annotation.ts';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { sampleText } from '../../editor/documents.ts';
import { EditedText } from './edited-text.ts';
import { PASTED, rangeOf, shown, targetOf, targetOn } from './targets.ts';

const SENTENCE =
  'Seeing millions displaced and their infrastructure destroyed, with its military feeling an intense pressure';
test.each<[string, string, (text: EditedText) => void, string]>([
  [
    'words changed inside',
    SENTENCE,
    (text) => replace(text, 'displaced', 'driven from home'),
    `changed: ${SENTENCE.replace('displaced', 'driven from home')}`,
  ],
  [
    'words typed before and after',
    SENTENCE,
    (text) => (text.insert(text.text.indexOf('Seeing'), 'Now. '), replace(text, 'the question has', 'a question has')),
    `exact: ${SENTENCE}`,
  ],
  ['everything deleted', SENTENCE, (text) => text.delete(0, sampleText.length), 'orphaned'],
  [
    'its words rewritten by hand',
    'beat out with respect to committing',
    (text) => replace(text, 'beat out with respect to committing', 'agree'),
    'changed: agree',
  ],
  [
    'all but a letter deleted, and the words around it too',
    'beat out with',
    (text) => replace(text, 'in an effort to beat out with respect to committing to specific', 'w'),
    'orphaned',
  ],
])('by relative positions: %s', (_name, words, edit, expected) => {
  const range = rangeOf(sampleText, words);
  const edited = new EditedText(sampleText);
  edit(edited);
  expect(shown(anchor(targetOf(sampleText, range), edited.text, rewritten(edited, range)))).toBe(expected);
});

/** Replaces words as an editor does, keeping the first letter where `keep` says so. */
function replace(text: EditedText, before: string, after: string, keep = 0): void {
  const at = text.text.indexOf(before);
  text.delete(at + keep, before.length - keep);
  text.insert(at + keep, after.slice(keep));
}

/** A replacement typed over a whole range stands between its ends, which the origins alone can't tell. */
function rewritten(text: EditedText, range: Range): Range {
  const relative = text.relative(range);
  if (relative.start < relative.end) return relative;
  const typed = text.units.slice(relative.end).findIndex(({ origin }) => origin >= 0);
  return { start: relative.end, end: relative.end + Math.max(0, typed) };
}

test.each<[string, string, string, string, string]>([
  [
    'comes back after its paragraph was split',
    'One two three four five. Six seven eight.',
    'three four',
    'One two three\nfour five. Six seven eight.',
    'changed: three\nfour',
  ],
  [
    'comes back after paragraphs were joined',
    'First line here.\nSecond line there, longer.',
    'Second line',
    'First line here. Second line there, longer.',
    'exact: Second line',
  ],
  [
    'a similar sentence is not it',
    `He left on Monday at noon for Paris. ${PASTED.slice(0, 300)}`,
    'He left on Monday at noon for Paris.',
    `He left on Friday at noon for Paris. ${PASTED.slice(0, 300)}`,
    'orphaned',
  ],
  [
    'one of three alike in a row is not it',
    'The river rose in 2021 by ten. The river rose in 2022 by ten. The river rose in 2023 by ten. End.',
    'The river rose in 2021 by ten.',
    'The river rose in 2022 by ten. The river rose in 2023 by ten. End.',
    'orphaned',
  ],
  [
    'a twin right after it is not it',
    'Start of it all. Pay the bill now. Pay the bill now. The end of the story.',
    'Pay the bill now.',
    'Start of it all. The end of the story.',
    'orphaned',
  ],
  [
    'typing errors put right inside it',
    'They have recieved the offical notice of the goverment today, he said.',
    'recieved the offical notice of the goverment',
    'They have received the official notice of the government today, he said.',
    'changed: received the official notice of the government',
  ],
])('by words alone: %s', (_name, before, words, after, expected) => {
  expect(shown(anchor(targetOn(before, words), after, null))).toBe(expected);
});

test.each([
  ['emoji', '👩‍👩‍👧‍👦 came to 🇺🇦 with 🧑🏽‍🚀 on day one, they said', '🇺🇦'],
  ['right to left', 'قال الرئيس إن المحادثات ستستمر غدا في واشنطن مع الحلفاء', 'المحادثات'],
  ['combining marks', 'Cafe\u0301 society a\u0308nd Z\u0351\u036ealgo met in the old town', 'a\u0308nd'],
  ['a Khmer letter', 'the war ក in Ukraine has ravaged the economy', 'ក'],
  ['words after astral letters', `${'𝒜𝒷𝒸'.repeat(20)} word ${'𝒟'.repeat(40)}`, 'word'],
])('finds %s again in changed surroundings', (_name, text, words) => {
  expect(shown(anchor(targetOn(text, words), `New above.\n${text}\nNew below.`, null))).toBe(`moved: ${words}`);
});

test('a quote of 50,000 characters is found with two edits in it, in good time', () => {
  const long = Array.from({ length: 9000 }, (_, index) => `w${index * 7919}`)
    .join(' ')
    .slice(0, 60_000);
  const range = { start: 5000, end: 55_000 };
  const after = `${PASTED}${long.replace(' w79190 ', ' z ').replace('w7919', 'w7919')}`;
  const began = performance.now();
  const found = anchor(targetOf(long, range), after, null);
  expect(performance.now() - began).toBeLessThan(1500);
  expect(found.state).toBe('moved');
  expect(anchor(targetOf(long, range), 'w', null).state).toBe('orphaned');
});

test('an orphan keeps its last known place, inside the text and never inside a character', () => {
  const target = targetOn('one two three four five six', 'three');
  expect(anchor(target, '', null)).toEqual({ state: 'orphaned', start: 0, end: 0, text: '' });
  expect(anchor(target, '😀😀😀😀😀', { start: 7, end: 7 })).toEqual({ state: 'orphaned', start: 6, end: 6, text: '' });
});
