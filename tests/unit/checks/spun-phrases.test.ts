import { describe, expect, test } from 'vitest';
import { spunPhrases } from '#lib/checks/garbled/spun-phrases.ts';
import { GRAMMAR_SLIPS } from '#lib/checks/phrases/grammar-slips.ts';
import { readPhrases } from '#lib/checks/phrases/phrase-pattern.ts';
import { SPUN_COLLOCATIONS } from '#lib/checks/phrases/spun-collocations.ts';
import { TORTURED_TERMS } from '#lib/checks/phrases/tortured-terms.ts';
import { flags } from './flags.ts';

describe('spun phrases', () => {
  test.each([
    ['European load sharing is unfair.', ['load sharing -> burden-sharing']],
    ['She has bosom disease.', ['bosom disease -> breast cancer']],
    ['It was called to question.', ['called to question -> called into question']],
    ['Pondering over the chances of peace, they left.', ['Pondering over the chances -> Weighing the chances']],
    ['They struck a harmony between them.', ['struck a harmony between -> struck a balance between']],
    ['They got it in exchange of oil.', ['in exchange of -> in exchange for']],
    ['Two deep-learning and two deep getting to know tools.', ['deep getting to know -> deep learning']],
    ['Interest rates and the financing costs rose.', ['financing costs -> interest rates']],
    ['They could of won.', ['could of -> could have']],
  ])('%s', (text, expected) => expect(flags(spunPhrases, text)).toEqual(expected));
  test.each([
    'Load sharing between two generators keeps the grid up.',
    'He called the vote into question.',
    'The company is comprised of nine firms.',
    'They went to question the witness.',
    'In exchange, of course, they left.',
    'It is, at the end of the day, a game.',
  ])('leaves alone: %s', (text) => expect(flags(spunPhrases, text)).toEqual([]));
});

test.each([
  ['terms', TORTURED_TERMS],
  ['collocations', SPUN_COLLOCATIONS],
  ['slips', GRAMMAR_SLIPS],
])('the list of %s can be read, has no phrase twice and never proposes the phrase itself', (_name, list) => {
  const written = list
    .split('\n')
    .map((line) => line.split('->')[0]?.trim() ?? '')
    .filter(Boolean);
  expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
  for (const { source } of readPhrases(list)) {
    const [wrong, right] =
      source
        .split('!')[0]
        ?.split('->')
        .map((part) => part.trim()) ?? [];
    expect(right).not.toBe(wrong);
  }
});

test('a line that can not be read is refused', () => {
  expect(() => readPhrases('no arrow')).toThrow('not a phrase');
});

test('marks the wrong words alone where others only lead to them', () => {
  expect(flags(spunPhrases, 'In an effort to beat out a deal they met.')).toEqual(['beat out -> hammer out']);
});
