import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor, Range, Target } from '#lib/core/annotation/annotation.ts';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { describe as describeRange } from '#lib/core/anchoring/describe.ts';
import { SearchableText } from '#lib/core/anchoring/searchable-text.ts';
import { wholeCharacters } from '#lib/core/anchoring/whole-characters.ts';
import { sampleText } from '../../editor/documents.ts';
import { EditedText } from './edited-text.ts';

const targetOf = (text: string, range: Range): Target => ({
  quote: describeRange(text, range),
  position: { ...range, update: 1 },
  relative: null,
});
const rangeOf = (text: string, words: string, nth = 0): Range => {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`No "${words}" in the text`);
  return { start, end: start + words.length };
};
const targetOn = (text: string, words: string, nth = 0): Target => targetOf(text, rangeOf(text, words, nth));
const shown = ({ state, text }: Anchor): string => (state === 'orphaned' ? state : `${state}: ${text}`);

const SENTENCE =
  'Seeing millions displaced and their infrastructure destroyed, with its military feeling an intense pressure';
const PASTED = 'Another paragraph that somebody pasted above the rest of the article. '.repeat(80).slice(0, 5000);
const sentences = [...sampleText.matchAll(/[^.?!\n]+[.?!]*/gu)]
  .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  .filter(({ start, end }) => end - start > 12);
const anyRange = fc
  .tuple(fc.nat(sampleText.length - 1), fc.integer({ min: 1, max: 120 }))
  .map(([start, length]) => wholeCharacters(sampleText, { start, end: start + length }))
  .filter(({ start, end }) => sampleText.slice(start, end).trim() !== '');

test('every range of the sample is found again in the unchanged text, by its words alone', () => {
  const text = new SearchableText(sampleText);
  fc.assert(
    fc.property(anyRange, (range) => {
      expect(anchor(targetOf(sampleText, range), text, null)).toEqual({
        state: 'exact',
        ...range,
        text: sampleText.slice(range.start, range.end),
      });
    }),
    { numRuns: 1000 },
  );
});

test('every range of the sample is found again below 5,000 pasted characters', () => {
  const text = new SearchableText(PASTED + sampleText);
  fc.assert(
    fc.property(anyRange, (range) => {
      const found = anchor(targetOf(sampleText, range), text, null);
      expect(found).toMatchObject({
        state: 'moved',
        start: range.start + PASTED.length,
        end: range.end + PASTED.length,
      });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['by words', false],
  ['by relative positions', true],
])('a deleted sentence is orphaned, and all that pointed into it, %s', (_name, withRelative) => {
  for (const sentence of sentences) {
    const edited = new EditedText(sampleText);
    edited.delete(sentence.start, sentence.end - sentence.start);
    const text = new SearchableText(edited.text);
    const words = [...sampleText.slice(sentence.start, sentence.end).matchAll(/\S+/gu)].filter((_, at) => at % 3 === 0);
    const inside = words.map(({ index, 0: word }) => ({
      start: sentence.start + index,
      end: sentence.start + index + word.length,
    }));
    for (const range of [sentence, ...inside]) {
      const relative = withRelative ? edited.relative(range) : null;
      const found = anchor(targetOf(sampleText, range), text, relative);
      expect(`${sampleText.slice(range.start, range.end)} -> ${found.state}`).toContain('-> orphaned');
    }
  }
});

test.each([
  ['by words', false],
  ['by relative positions', true],
])('whatever is edited, an annotation is on its own words or on none, %s', (_name, withRelative) => {
  const anyEdit = fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9000), length: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(9000), words: fc.lorem({ maxCount: 8 }) }),
    fc.record({
      kind: fc.constant('copy' as const),
      at: fc.nat(9000),
      from: fc.nat(9000),
      length: fc.integer({ min: 1, max: 100 }),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(anyRange, { minLength: 5, maxLength: 20 }),
      fc.array(anyEdit, { maxLength: 8 }),
      (ranges, edits) => {
        const edited = new EditedText(sampleText);
        for (const edit of edits) {
          // By words alone, a copy can't be told from what was copied.
          if (edit.kind === 'copy' && !withRelative) continue;
          if (edit.kind === 'delete') edited.delete(edit.at, edit.length);
          else if (edit.kind === 'insert') edited.insert(edit.at, edit.words);
          else edited.insert(edit.at, sampleText.slice(edit.from, edit.from + edit.length));
        }
        const text = new SearchableText(edited.text);
        for (const range of ranges) {
          const found = anchor(targetOf(sampleText, range), text, withRelative ? edited.relative(range) : null);
          const place = edited.whereIs(range);
          if (found.state === 'exact' || found.state === 'moved') {
            // The same words may be known by a copy's context only when their own are gone.
            if (place) expect(found).toMatchObject(place);
            expect(found.text).toBe(sampleText.slice(range.start, range.end));
          } else if (found.state === 'changed') {
            const kept = edited.units
              .slice(found.start, found.end)
              .filter(({ origin }) => origin >= range.start && origin < range.end);
            expect(kept.length).toBeGreaterThan(0);
          } else {
            expect(found.text).toBe('');
            if (withRelative && place)
              throw new Error(`Lost although untouched: ${sampleText.slice(range.start, range.end)}`);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

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

test('of many occurrences of a short word only the one in its surroundings is meant', () => {
  const count = sampleText.split(' with ').length - 1;
  expect(count).toBeGreaterThan(5);
  for (let nth = 0; nth < count; nth += 1) {
    const range = rangeOf(sampleText, ' with ', nth);
    const word = { start: range.start + 1, end: range.end - 1 };
    const target = targetOf(sampleText, word);
    expect(anchor(target, `${PASTED}\n${sampleText}`, null).start).toBe(word.start + PASTED.length + 1);
    const without = sampleText.slice(0, word.start) + sampleText.slice(word.end);
    expect(anchor(target, without, null).state).toBe('orphaned');
  }
});

test('in a row of equal lines, words are known by relative positions only', () => {
  const lines = 'All work and no play makes Jack a dull boy.\n'.repeat(40);
  const range = rangeOf(lines, 'dull boy', 20);
  expect(anchor(targetOf(lines, range), lines, range)).toMatchObject({ state: 'exact', ...range });
  expect(anchor(targetOf(lines, range), lines, null).state).toBe('orphaned');
});

test('of a passage that stands twice, the one in its place is meant, and none when both have moved', () => {
  const refrain =
    'Nobody knew it then, and so we beat on, boats against the current, borne back without end into the past. ';
  const song = refrain + PASTED + refrain + sampleText;
  const second = rangeOf(song, 'boats against', 1);
  expect(anchor(targetOf(song, second), song, null)).toMatchObject({ state: 'exact', ...second });
  expect(anchor(targetOf(song, second), `One more line.\n${song}`, null).state).toBe('orphaned');
});

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
