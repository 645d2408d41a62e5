import { describe, expect, it } from 'vitest';
import { linesOf, wordsOf } from '#components/checks/house-lines.ts';

describe('the words of the house as lines', () => {
  it('are read: a word, or what it is to be', () => {
    expect(wordsOf('Zelensky\n\n  Kiev =  Kyiv \nprime minister=premier')).toEqual({
      words: ['Zelensky'],
      spellings: [
        { from: 'Kiev', to: 'Kyiv' },
        { from: 'prime minister', to: 'premier' },
      ],
    });
    expect(wordsOf(' \n')).toEqual({ words: [], spellings: [] });
  });

  it('come back as they were written', () => {
    const lines = 'Zelensky\nKiev = Kyiv';
    expect(linesOf(wordsOf(lines))).toBe(lines);
  });

  it('leave a half-written line for the server to refuse', () => {
    expect(wordsOf('Kiev =').spellings).toEqual([{ from: 'Kiev', to: '' }]);
  });
});
