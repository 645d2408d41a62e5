import { describe, expect, it } from 'vitest';
import { initials } from '#lib/core/annotation/initials.ts';

describe('initials', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['Ada', 'A'],
    ['  jean-luc   van  damme ', 'JD'],
    ['李小龍', '李'],
    ['🦉 Owl', '🦉O'],
    ['', '?'],
  ])('of %j are %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
