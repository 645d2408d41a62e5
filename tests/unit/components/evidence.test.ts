import { describe, expect, it } from 'vitest';
import { balanceWords } from '#components/margin/balance-words.ts';
import { addressProblem, evidenceInput } from '#components/margin/evidence-input.ts';

const written = { address: '', title: '', quote: '', seen: '', stance: 'supports' } as const;

describe('a source that is written', () => {
  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    [' example.org/a ', 'https://example.org/a'],
    ['', undefined],
  ])('has the address %j as %j', (address, url) => {
    expect(addressProblem(address)).toBeNull();
    expect(evidenceInput({ ...written, address }).url).toBe(url);
  });

  it.each(['javascript:alert(1)', 'mailto:a@example.org', 'two words', 'nonsense', 'ftp://example.org'])(
    'can’t have %j for an address',
    (address) => {
      expect(addressProblem(address)).toMatch(/http/);
      expect(evidenceInput({ ...written, address })).not.toHaveProperty('url');
    },
  );

  it('keeps the day it was looked at, and no day when none is given', () => {
    expect(evidenceInput({ ...written, seen: '2026-01-31' }).accessedAt).toBe('2026-01-31T12:00:00Z');
    expect(evidenceInput(written)).toEqual({ stance: 'supports', citation: '', quote: '' });
  });
});

describe('balanceWords', () => {
  it('counts what is for, against and beside', () => {
    const of = (...stances: ('supports' | 'refutes' | 'context')[]) =>
      balanceWords(stances.map((stance) => ({ stance })));
    expect(of('context', 'supports', 'refutes', 'supports')).toBe('2 for, 1 against, 1 context');
    expect(of('refutes')).toBe('1 against');
  });
});
