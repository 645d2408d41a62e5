import { describe, expect, it } from 'vitest';
import { initials, swatchOf, SWATCHES } from '#components/ui/swatch.ts';

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

it('gives the same person the same colour, and people different ones', () => {
  const people = Array.from({ length: 64 }, (_, index) => `person-${index}`);
  const colours = people.map(swatchOf);
  expect(people.map(swatchOf)).toEqual(colours);
  expect(new Set(colours).size).toBe(SWATCHES);
});
