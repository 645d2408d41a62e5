import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SWATCHES } from '#components/ui/swatch.ts';

const css = readFileSync('app/globals.css', 'utf8');

/** Hex colours that a `:root` block sets, by name without dashes. */
function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

function rootBlocks(): readonly string[] {
  return [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

const [dayBlock = '', nightBlock = ''] = rootBlocks();
const day = colours(dayBlock);
const night = { ...day, ...colours(nightBlock) };

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const CATEGORY_COLOURS = ['orange', 'crimson', 'ochre', 'teal', 'violet', 'slate'].map((name) => `category-${name}`);
const SURFACES = ['desk', 'paper', 'card'];
const TEXTS = ['ink', 'soft', 'faint', 'pencil', 'ins', 'del', ...CATEGORY_COLOURS];

const readable: readonly (readonly [words: string, ground: string])[] = [
  ...TEXTS.flatMap((words) => SURFACES.map((ground) => [words, ground] as const)),
  ...CATEGORY_COLOURS.map((words) => [words, `${words}-soft`] as const),
  ...CATEGORY_COLOURS.map((colour) => ['ink', `${colour}-soft`] as const),
  ['ink', 'hover'],
  ['soft', 'hover'],
  ['pencil', 'pencil-soft'],
  ['ink', 'pencil-soft'],
  ['ins', 'ins-soft'],
  ['del', 'del-soft'],
  ['on-pencil', 'pencil'],
  ['on-pencil', 'pencil-strong'],
  ['on-del', 'del'],
];

describe.each([
  ['by day', day],
  ['by night', night],
] as const)('colours %s', (_theme, palette) => {
  const colour = (name: string): string => {
    const hex = palette[name];
    if (!hex) throw new Error(`app/globals.css sets no --${name}`);
    return hex;
  };

  it.each(readable)('%s is readable on %s', (words, ground) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SURFACES)('the edge of a field can be seen on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(Array.from({ length: SWATCHES }, (_, index) => `swatch-${index}`))(
    'white initials are readable on %s',
    (swatch) => {
      expect(contrast('#ffffff', colour(swatch))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

it('night has colours of its own', () => {
  for (const name of [...SURFACES, ...TEXTS]) expect(night[name], name).not.toBe(day[name]);
});
