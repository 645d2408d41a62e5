import { expect, test } from 'vitest';
import { mentionedPeople } from '#lib/core/annotation/mentioned-people.ts';

const PEOPLE = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'ann', name: 'Ann' },
  { id: 'anna', name: 'Anna Maria Öz' },
  { id: 'twin', name: 'Ann' },
  { id: 'blank', name: ' ' },
];

test.each([
  ['@Ada Lovelace, please look', ['ada']],
  ['please, @ada lovelace.', ['ada']],
  ['(@Ann) and @Ada Lovelace', ['ada', 'ann', 'twin']],
  ['@Anna Maria Öz', ['anna']],
  ['@ANNA MARIA O\u0308Z!', ['anna']],
  ['@Anna is nobody here', []],
  ['@Annabel neither', []],
  ['write to me@Ann', []],
  ['first.last@Ada Lovelace.org', []],
  ['@Ann @Ann', ['ann', 'twin']],
  ['@', []],
  ['nobody', []],
])('%s', (text, ids) => {
  expect(mentionedPeople(text, PEOPLE)).toEqual(ids);
});
