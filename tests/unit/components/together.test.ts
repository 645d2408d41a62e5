import { describe, expect, it } from 'vitest';
import { annotation, BEN, decided } from './annotations.ts';
import { FIRST_FILTERS } from '#components/margin/filters.ts';
import { choicesOf, countSentence, openThatPass } from '#components/margin/together.ts';

describe('what deciding together is about', () => {
  const garbled = annotation({ id: 'garbled' });
  const factual = annotation({ id: 'factual', category: 'factual' });
  const all = [garbled, factual, decided({ id: 'done' })];

  it('is all that is open when nothing is filtered', () => {
    expect(openThatPass(FIRST_FILTERS, all)).toEqual(['garbled', 'factual']);
  });

  it('is only what passes the filters', () => {
    expect(openThatPass({ ...FIRST_FILTERS, categories: ['factual'] }, all)).toEqual(['factual']);
  });

  it('is never what is decided already, although it is listed', () => {
    expect(openThatPass({ ...FIRST_FILTERS, status: 'all' }, all)).toEqual(['garbled', 'factual']);
    expect(openThatPass({ ...FIRST_FILTERS, status: 'decided' }, all)).toEqual(['garbled', 'factual']);
  });
});

describe('what can be chosen to decide together', () => {
  it('is what is listed, then what rules and people made, the most first, with nothing that is decided', () => {
    const origin = { kind: 'check', check: 'doubled-words/repeated', version: '1' } as const;
    const ben = { kind: 'person', person: BEN } as const;
    const all = [
      annotation({ id: 'a' }),
      annotation({ id: 'b', origin }),
      annotation({ id: 'c', origin, category: 'factual' }),
      decided({ id: 'd', origin }),
      decided({ id: 'e', origin: ben }),
    ];
    expect(choicesOf({ ...FIRST_FILTERS, categories: ['garbled'] }, all)).toEqual([
      { scope: 'filters', label: 'all that is listed', ids: ['a', 'b'] },
      { scope: 'check:doubled-words/repeated', label: 'check: doubled words', ids: ['b', 'c'] },
      { scope: 'person:ana', label: 'by Ana', ids: ['a'] },
    ]);
  });
});

describe('the count that is shown first', () => {
  it('is one sentence when all can be decided', () => {
    expect(countSentence({ batch: null, decided: ['a', 'b'], refused: [] })).toBe('2 will be decided.');
  });

  it('says why some can’t be, each reason once', () => {
    const refused = ['b', 'c'].map((id) => ({ id, detail: 'There is no replacement.' }));
    expect(countSentence({ batch: null, decided: ['a'], refused })).toBe(
      '1 will be decided. 2 can’t be, and will stay open: There is no replacement.',
    );
  });
});
