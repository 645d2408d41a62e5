import { expect, test } from 'vitest';
import { analyse, can, lemmaAs, only } from '#lib/checks/words/analyse.ts';
import { inflect, plural, verbForms, type VerbForm } from '#lib/checks/words/inflect.ts';
import { isKnown } from '#lib/checks/words/known.ts';

test.each<[string, VerbForm, string]>([
  ['hammer', 'ing', 'hammering'],
  ['stop', 'past', 'stopped'],
  ['visit', 'past', 'visited'],
  ['try', 's', 'tries'],
  ['go', 's', 'goes'],
  ['lie', 'ing', 'lying'],
  ['begin', 'participle', 'begun'],
  ['begin', 'ing', 'beginning'],
  ['have', 's', 'has'],
  ['agree', 'past', 'agreed'],
])('%s, %s: %s', (base, form, expected) => expect(inflect(base, form)).toBe(expected));

test('one word can be several forms', () =>
  expect(verbForms('put').get('put')).toEqual(['base', 'past', 'participle']));
test('plurals', () =>
  expect(['box', 'city', 'day', 'crisis', 'woman'].map(plural)).toEqual([
    'boxes',
    'cities',
    'days',
    'crises',
    'women',
  ]));

test('readings of a word', () => {
  expect(can('list', 'N') && can('list', 'V')).toBe(true);
  expect(only('resumed', 'DL')).toBe(true);
  expect(lemmaAs('children', 'P')).toBe('child');
  expect(only('banks', 'PZ')).toBe(true);
  expect(analyse('the')).toEqual([]);
  expect(analyse('zxqwv')).toEqual([]);
});

test('known spellings are British and American', () => {
  for (const word of ['colour', 'color', 'organisation', 'organization', 'walked', 'running'])
    expect(isKnown(word)).toBe(true);
  for (const word of ['goverment', 'recieved', 'largescale', 'adress']) expect(isKnown(word)).toBe(false);
});
