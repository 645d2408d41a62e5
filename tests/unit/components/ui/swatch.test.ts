import { describe, expect, it } from 'vitest';
import { swatchesOf, swatchOf, SWATCHES } from '#components/ui/swatch.ts';

it('gives the same person the same colour, and people different ones', () => {
  const people = Array.from({ length: 64 }, (_, index) => `person-${index}`);
  const colours = people.map(swatchOf);
  expect(people.map(swatchOf)).toEqual(colours);
  expect(new Set(colours).size).toBe(SWATCHES);
});

describe('colours of people who are seen together', () => {
  const people = Array.from({ length: 40 }, (_, index) => `person-${index}`);
  const alike = people.filter((id) => swatchOf(id) === swatchOf('person-0')).slice(0, 3);

  it('are theirs when nobody has the same', () => {
    expect(swatchesOf(['person-0'])).toEqual(new Map([['person-0', swatchOf('person-0')]]));
  });

  it('differ where two would have the same, in whatever order they came', () => {
    expect(alike).toHaveLength(3);
    const swatches = swatchesOf(alike);
    expect(new Set(swatches.values()).size).toBe(3);
    expect(swatchesOf(alike.toReversed())).toEqual(swatches);
    expect(swatchesOf([...alike, ...alike])).toEqual(swatches);
  });

  it('differ for as many people as there are colours, and are colours for any number', () => {
    expect(new Set(swatchesOf(people.slice(0, SWATCHES)).values()).size).toBe(SWATCHES);
    const many = [...swatchesOf(people).values()];
    expect(many).toHaveLength(40);
    expect(many.every((swatch) => swatch >= 0 && swatch < SWATCHES)).toBe(true);
  });
});
