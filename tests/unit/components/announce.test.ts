import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotation, decided, ANA, BEN } from './annotations.ts';
import { createAnnouncer, doingOf, summaryOf } from '#components/margin/announce.ts';

const reply = { id: 'r', author: BEN, body: 'yes', createdAt: '', editedAt: null, deletedAt: null };
const sentence = (...args: Parameters<typeof doingOf>) => doingOf(...args)?.sentence ?? null;
const doing = (deed: 'flag' | 'reply' | 'reopening' | 'decision', by: string | null = 'Ana') =>
  ({ deed, by, sentence: `${by} ${deed}.` }) as const;

describe('what is told', () => {
  it('is what others did', () => {
    expect(sentence(annotation(), undefined, 'me')).toBe('Ana flagged “with with”.');
    expect(sentence(decided(), annotation(), 'me')).toBe('Ben marked as fixed “with with”.');
    expect(sentence(annotation({ replies: [reply] }), annotation(), 'me')).toBe('Ben replied on “with with”.');
    expect(sentence(annotation(), decided(), 'me')).toBe('Reopened: “with with”.');
  });

  it('is not one’s own doing, what a check found, nor what only moved', () => {
    expect(sentence(annotation(), undefined, ANA.id)).toBeNull();
    expect(sentence(decided(), annotation(), BEN.id)).toBeNull();
    expect(sentence(annotation(), annotation(), 'me')).toBeNull();
    const found = annotation({ origin: { kind: 'check', check: 'doubled-word', version: '1' } });
    expect(sentence(found, undefined, 'me')).toBeNull();
  });
});

describe('several at once', () => {
  it('are counted by kind and person; one is told in full', () => {
    expect(summaryOf([doing('flag')])).toBe('Ana flag.');
    expect(summaryOf([doing('flag'), doing('flag'), doing('reply', 'Ben'), doing('flag')])).toBe(
      '3 new flags by Ana, 1 reply by Ben.',
    );
    expect(summaryOf([doing('reopening', null), doing('reopening', null)])).toBe('2 reopened.');
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => doing('decision', name));
    expect(summaryOf(many)).toBe('1 decision by A, 1 decision by B, 1 decision by C, 1 decision by D, and more.');
  });

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('are told together, and the same words are told anew', () => {
      const said: string[] = [];
      const tell = createAnnouncer((words) => void said.push(words));
      for (let round = 0; round < 2; round++) {
        tell(doing('flag'));
        tell(doing('flag'));
        expect(said).toHaveLength(round);
        vi.runAllTimers();
      }
      expect(said.map((words) => words.trim())).toEqual(['2 new flags by Ana.', '2 new flags by Ana.']);
      expect(new Set(said).size).toBe(2);
    });
  });
});
