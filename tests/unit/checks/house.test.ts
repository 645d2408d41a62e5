import { describe, expect, it } from 'vitest';
import type { Term } from '#lib/core/first-pass/word-list.ts';
import { ParagraphCache } from '#lib/checks/paragraph-cache.ts';
import { checkText } from '#lib/checks/runner.ts';

const cache = new ParagraphCache();
const prefer = (term: string, preferred: string): Term => ({ term, preferred });
const found = (text: string, terms: readonly Term[], muted: readonly string[] = []) =>
  checkText(text, { cache, house: { terms, muted } }).map(({ start, end, replacement }) => [
    text.slice(start, end),
    replacement,
  ]);

describe('what the house teaches the first pass', () => {
  it.each<[string, string, readonly Term[], unknown]>([
    ['proposes its spelling', 'They met in Kiev today.', [prefer('Kiev', 'Kyiv')], [['Kiev', 'Kyiv']]],
    ['in the case of the words', 'Defence costs.', [prefer('defence', 'defense')], [['Defence', 'Defense']]],
    [
      'of several words',
      'The prime\u00A0minister spoke.',
      [prefer('prime minister', 'premier')],
      [['prime\u00A0minister', 'premier']],
    ],
    ['with signs in them', 'It cost 5 c/o.', [prefer('c/o', 'care of')], [['c/o', 'care of']]],
    ['not inside longer words', 'The Kievan Rus fell.', [prefer('Kiev', 'Kyiv')], []],
    ['not in another case, where the list has a capital', 'A turkey ran.', [prefer('Turkey', 'Türkiye')], []],
    ['not where it is written so', 'They met in Kyiv today.', [prefer('Kiev', 'Kyiv')], []],
  ])('%s', (_what, text, terms, wanted) => {
    expect(found(text, terms)).toEqual(wanted);
  });

  it('never flags its words, whatever signs stand around them', () => {
    const text = 'She called the the police.';
    expect(found(text, [])).toEqual([['the the', 'the']]);
    expect(found(text, [{ term: 'the the', preferred: null }])).toEqual([]);
  });

  it('says nothing that a muted rule would say; a rule is muted by its whole name', () => {
    expect(found('She called the the police.', [], ['doubled-words/repeated'])).toEqual([]);
    expect(found('She called the the police.', [], ['doubled-words'])).toHaveLength(1);
  });

  it('forgets what it remembered of a paragraph when the list changes', () => {
    const text = 'They met in Lvov today.';
    expect(found(text, [prefer('Lvov', 'Lviv')])).toHaveLength(1);
    expect(found(text, [prefer('Lvow', 'Lviv')])).toEqual([]);
  });
});
