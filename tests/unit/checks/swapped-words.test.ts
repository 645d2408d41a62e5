import { describe, expect, test } from 'vitest';
import { swappedWords } from '#lib/checks/garbled/swapped-words.ts';
import { isSetPhrase, swappedTerm } from '#lib/checks/phrases/swapped-terms.ts';
import { SET_PHRASES, SOUND_SWAPS } from '#lib/checks/phrases/two-word-terms.ts';
import { WORD_SWAPS } from '#lib/checks/phrases/word-swaps.ts';
import { flags } from './flags.ts';

describe('swapped words of set phrases', () => {
  test.each([
    ['She died of bosom malignancy.', ['bosom malignancy -> breast cancer']],
    ['The prime pastor spoke.', ['prime pastor -> prime minister']],
    [
      'It runs an irregular woodland on colossal information.',
      ['irregular woodland -> random forest', 'colossal information -> big data'],
    ],
    ['Counterfeit consciousness is near.', ['Counterfeit consciousness -> Artificial intelligence']],
    ['They crossed boundary guards at night.', ['boundary guards -> border guards']],
  ])('%s', (text, expected) => expect(flags(swappedWords, text)).toEqual(expected));
  test.each([
    'The prime minister and her prior convictions.',
    'A massive data breach hit the public security guard.',
    'The National Safety Council met in its Head Office.',
    'Work, minister: that is what counts.',
  ])('leaves alone: %s', (text) => expect(flags(swappedWords, text)).toEqual([]));
});

test('no set phrase is taken for a paraphrase of another, and every swap belongs to a word of one', () => {
  const parted = (list: string): string[] =>
    list
      .split(/[;\n]/)
      .map((each) => each.trim())
      .filter(Boolean);
  const terms = parted(SET_PHRASES).map((term) => term.split(' ') as [string, string]);
  expect(terms.filter(([a, b]) => !isSetPhrase(a, b) || swappedTerm(a, b) !== undefined)).toEqual([]);
  const words = new Set(terms.flat());
  expect(parted(WORD_SWAPS).filter((line) => !words.has(line.split(':')[0] ?? ''))).toEqual([]);
  expect(parted(SOUND_SWAPS).filter((pair) => pair.split(' ').length !== 2)).toEqual([]);
});
