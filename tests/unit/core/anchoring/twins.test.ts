import { expect, test } from 'vitest';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { sampleText } from '../../editor/documents.ts';
import { PASTED, rangeOf, targetOf } from './targets.ts';

test('of many occurrences of a short word only the one in its surroundings is meant', () => {
  const count = sampleText.split(' with ').length - 1;
  expect(count).toBeGreaterThan(5);
  for (let nth = 0; nth < count; nth += 1) {
    const range = rangeOf(sampleText, ' with ', nth);
    const word = { start: range.start + 1, end: range.end - 1 };
    const target = targetOf(sampleText, word);
    expect(anchor(target, `${PASTED}\n${sampleText}`, null).start).toBe(word.start + PASTED.length + 1);
    const without = sampleText.slice(0, word.start) + sampleText.slice(word.end);
    expect(anchor(target, without, null).state).toBe('orphaned');
  }
});

test('in a row of equal lines, words are known by relative positions only', () => {
  const lines = 'All work and no play makes Jack a dull boy.\n'.repeat(40);
  const range = rangeOf(lines, 'dull boy', 20);
  expect(anchor(targetOf(lines, range), lines, range)).toMatchObject({ state: 'exact', ...range });
  expect(anchor(targetOf(lines, range), lines, null).state).toBe('orphaned');
});

test('of a passage that stands twice, the one in its place is meant, and none when both have moved', () => {
  const refrain =
    'Nobody knew it then, and so we beat on, boats against the current, borne back without end into the past. ';
  const song = refrain + PASTED + refrain + sampleText;
  const second = rangeOf(song, 'boats against', 1);
  expect(anchor(targetOf(song, second), song, null)).toMatchObject({ state: 'exact', ...second });
  expect(anchor(targetOf(song, second), `One more line.\n${song}`, null).state).toBe('orphaned');
});
