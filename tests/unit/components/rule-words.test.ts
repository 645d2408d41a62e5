import { describe, expect, it } from 'vitest';
import { openFlagsOf, ruleWords } from '#components/margin/rule-words.ts';
import { annotation } from './annotations.ts';

const by = (check: string) => ({ origin: { kind: 'check', check, version: '1' } }) as const;

describe('the flags of a rule', () => {
  it('are named after their detector', () => {
    expect(ruleWords('doubled-words/repeated')).toBe('doubled words');
  });

  it('are those that it made and that are open; to be accepted they need words to put there', () => {
    const all = [
      annotation({ id: 'with', ...by('a/b'), replacement: 'x' }),
      annotation({ id: 'without', ...by('a/b') }),
      annotation({ id: 'other', ...by('a/c') }),
      annotation({ id: 'person' }),
      annotation({ id: 'done', ...by('a/b'), status: 'decided' }),
    ];
    expect(openFlagsOf('a/b', all, 'stet').map(({ id }) => id)).toEqual(['with', 'without']);
    expect(openFlagsOf('a/b', all, 'accepted').map(({ id }) => id)).toEqual(['with']);
  });
});
