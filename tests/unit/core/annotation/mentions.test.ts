import { expect, it } from 'vitest';
import type { Annotation } from '#lib/core/annotation/annotation.ts';
import { mentions } from '#lib/core/annotation/mentions.ts';

const annotation = {
  body: 'Über 50%',
  replacement: null,
  originalExact: 'stKEs',
  target: { quote: { exact: 'stakes' } },
  replies: [{ body: 'a reply' }],
  evidence: [{ citation: 'Reuters', quote: '', url: 'https://example.org/x_y' }],
} as unknown as Annotation;

it.each([
  ['über', true],
  ['50%', true],
  ['5%0', false],
  ['STKES', true],
  ['stakes', true],
  ['Reply', true],
  ['reuters', true],
  ['x_y', true],
  ['xzy', false],
])('%j: %s', (words, isThere) => {
  expect(mentions(annotation, words)).toBe(isThere);
});
