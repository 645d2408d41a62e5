import { describe, expect, test } from 'vitest';
import { attributionsOf } from '#lib/checks/attribution.ts';
import { ParagraphView } from '#lib/checks/paragraph-view.ts';
import { vagueAttribution } from '#lib/checks/unsupported/vague-attribution.ts';
import { weaselPassive } from '#lib/checks/unsupported/weasel-passive.ts';
import { flags } from './flags.ts';

describe('vague attribution finds', () => {
  test.each([
    ['Analysts say the plan will fail.', ['Analysts say']],
    ['The plan, many senior European officials believe, will fail.', ['many senior European officials believe']],
    ['Critics of the plan argue that it costs too much.', ['Critics of the plan argue']],
    ['Some say it is over.', ['Some say']],
    ['It will fail, according to some experts.', ['according to some experts']],
    ['Studies show that it works.', ['Studies show']],
    ['“It is over,” a senior official said.', ['a senior official said']],
    ['The international community has condemned it.', ['The international community has condemned']],
    ['Sources close to the athlete claim that he left.', ['Sources close to the athlete claim']],
  ])('%s', (text, expected) => expect(flags(vagueAttribution, text)).toEqual(expected));
});

describe('vague attribution leaves alone', () => {
  test.each([
    'Analysts at Barclays say the plan will fail.',
    'White House officials said the plan would fail.',
    'The researchers found that it works.',
    'A study by the University of Bergen shows that it works.',
    'Researchers reported on Tuesday at a meeting of the society that it works.',
    '“Analysts say all sorts of things,” said Ana Sol.',
    'She told analysts that people who say so are wrong.',
    'A spokesman for the ministry said it would open.',
    'Police said a person had been held.',
    'All 15 economists polled by Reuters had expected it.',
    'Analysts say',
  ])('%s', (text) => expect(flags(vagueAttribution, text)).toEqual([]));
});

test('a country that insists is asked which official, unless a day or a person is given', () => {
  expect(flags(vagueAttribution, 'China dismissed the offer.')).toEqual(['China dismissed']);
  expect(flags(vagueAttribution, 'China dismissed the offer on Monday.')).toEqual([]);
  expect(flags(vagueAttribution, 'China dismissed the offer, its ministry said.')).toEqual([]);
});

describe('weasel passives', () => {
  test.each([
    ['It is widely believed that he left.', ['It is widely believed that']],
    ['He was seen to be inciting them.', ['was seen to be']],
  ])('%s', (text, expected) => expect(flags(weaselPassive, text)).toEqual(expected));
  test.each([
    'It was reported by Reuters that he left.',
    'Police said it is believed that he left.',
    'He is expected to leave.',
    '“It is said that I left,” he wrote.',
  ])('leaves alone: %s', (text) => expect(flags(weaselPassive, text)).toEqual([]));
});

describe('what a named source reaches over', () => {
  const covered = (text: string, words: string) => attributionsOf(new ParagraphView(text)).covered(text.indexOf(words));
  test('its own sentence, before and after the cue', () => {
    expect(covered('The dam will burst, the mayor said.', 'will burst')).toBe(true);
    expect(covered('According to the army, the dam will burst.', 'will burst')).toBe(true);
  });
  test('the sentences that follow, until somebody vague takes over', () => {
    const text = 'Ana Sol said the dam was old. It will burst. Critics say it was cheap. It will be missed.';
    expect(covered(text, 'will burst')).toBe(true);
    expect(covered(text, 'will be missed')).toBe(false);
  });
  test('not the sentences before it, nor a sentence with nobody in it', () => {
    expect(covered('The dam will burst. Ana Sol said it was old.', 'will burst')).toBe(false);
    expect(covered('The dam will burst.', 'will burst')).toBe(false);
  });
  test('what a vague source says is covered by nobody', () => {
    expect(covered('Analysts say the dam will burst.', 'will burst')).toBe(false);
    expect(covered('It is widely believed that the dam will burst.', 'will burst')).toBe(false);
  });
  test('direct speech', () => expect(covered('“The dam will burst.” And so on.', 'will burst')).toBe(true));
  test('a noun is no cue: "the demand of the town"', () =>
    expect(covered('The demand of the town is that the dam will burst.', 'will burst')).toBe(false));
});
