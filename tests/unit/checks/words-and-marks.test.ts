import { describe, expect, test } from 'vitest';
import { doubledWords } from '#lib/checks/garbled/doubled-words.ts';
import { nonWords } from '#lib/checks/garbled/non-words.ts';
import { punctuation } from '#lib/checks/garbled/punctuation.ts';
import { flags } from './flags.ts';

describe('doubled words', () => {
  test.each([
    ['They met with with the king.', ['with with -> with']],
    ['The the end.', ['The the -> The']],
    ['One of the of the last.', ['of the of the -> of the']],
  ])('%s', (text, expected) => expect(flags(doubledWords, text)).toEqual(expected));
  test.each([
    'She had had enough of it.',
    'He said that that was wrong.',
    'They flew to Bora Bora and met Boutros Boutros-Ghali.',
    'It was very very cold.',
    'What it is is unclear.',
    'He came in, in a hurry.',
    'We went up; up there it rained.',
    '10 10 20',
  ])('leaves alone: %s', (text) => expect(flags(doubledWords, text)).toEqual([]));
});

describe('non-words', () => {
  test.each([
    ['The goverment fell.', ['goverment -> government']],
    ['He recieved a letter.', ['recieved -> received']],
    ['A largescale plan.', ['largescale -> large-scale']],
    ['They saw qued faper ter in the town.', [' qued faper ter -> ']],
  ])('%s', (text, expected) => expect(flags(nonWords, text)).toEqual(expected));
  test.each([
    'The livestream and the paywall were down.',
    'Moulins drain meltwater, and fluorescein shows it.',
    'The colour of the harbour; the color of the harbor.',
    'Priya Nair of Portmarnock met Mr Grbavac.',
    'Write to someone@exampel.org or see www.adress.test/goverment.',
    'Las variables de entorno están disponibles para cualquier programa que necesite leerlas.',
  ])('leaves alone: %s', (text) => expect(flags(nonWords, text)).toEqual([]));
});

describe('punctuation', () => {
  test.each([
    ['It rained , and stopped.', ['rained , -> rained,']],
    ['It rained .', ['rained . -> rained.']],
    ['It rained,, and stopped.', ['rained,, -> rained,']],
    ['It ended.The rest is known.', ['ended. -> ended. ']],
    ['The U.S President spoke.', ['U.S -> U.S.']],
    ['He said, that the plan failed.', ['said, that -> said that']],
    ['The talks end in Berlin。', ['Berlin。 -> Berlin.']],
    ['Its president, Ana Sol has resigned.', ['Its president, Ana Sol -> Its president, Ana Sol,']],
  ])('%s', (text, expected) => expect(flags(punctuation, text)).toEqual(expected));
  test.each([
    'He waited ... and waited.',
    'It cost $1,200.50 at 10:30 a.m., he said.',
    'Prairie Provision Inc., of Utah, lost.',
    'The result was 2:1, and .NET is a name.',
    'See https://example.org/a,b and std::vector.',
    'The U.S. and the U.K. agreed; so did the U.S.',
    'Its president, Ana Sol, has resigned.',
  ])('leaves alone: %s', (text) => expect(flags(punctuation, text)).toEqual([]));
});
