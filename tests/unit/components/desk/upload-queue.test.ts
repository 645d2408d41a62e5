import { expect, it } from 'vitest';
import { LIMITS } from '#lib/core/limits.ts';
import { progressOf, refuseFile, shareDone, withState, type Upload } from '#components/desk/upload-queue.ts';

it.each([
  'a.docx',
  'Macros.docm',
  'a.txt',
  'A.TXT',
  'notes.v2.md',
  'x.markdown',
  'page.htm',
  'page.html',
  'whole.json',
])('takes %s', (name) => {
  expect(refuseFile({ name, size: 1 })).toBeNull();
});

it.each([
  ['report.doc', 10, 'Only Word'],
  ['txt', 10, 'Only Word'],
  ['archive.txt.zip', 10, 'Only Word'],
  ['a.txt', 0, 'empty'],
  ['a.txt', LIMITS.uploadBytes + 1, 'larger than 20 MB'],
])('refuses %s of %d bytes', (name, size, because) => {
  expect(refuseFile({ name, size })).toContain(because);
});

const upload = (number: number, state: Upload['state']): Upload => ({ number, name: `${number}.txt`, state });
const made = { kind: 'made', articleId: 'a', notes: [] } as const;
const failed = { kind: 'failed', sentence: 'no' } as const;
const waiting = { kind: 'waiting' } as const;

it.each([
  [[waiting], '0 of 1 file read'],
  [[made, failed, waiting], '2 of 3 files read'],
  [[made], 'The article is on the desk'],
  [[made, made], 'All 2 articles are on the desk'],
  [[made, failed], '1 of 2 files became an article, 1 could not be read'],
  [[failed], '0 of 1 file became articles, 1 could not be read'],
])('tells how far the files are (%#)', (states, words) => {
  expect(progressOf(states.map((state, index) => upload(index, state)))).toBe(words);
});

it('changes the state of one file alone', () => {
  const both = [upload(1, waiting), upload(2, waiting)];
  expect(withState(both, 2, made)).toEqual([upload(1, waiting), upload(2, made)]);
});

it('tells which share of the list is done', () => {
  const half = { kind: 'sending', share: 0.5 } as const;
  const states = [made, failed, waiting, half, { kind: 'reading' } as const];
  expect(shareDone(states.map((state, index) => upload(index, state)))).toBeCloseTo((1 + 1 + 0 + 0.25 + 0.5) / 5);
  expect([shareDone([]), shareDone([upload(1, made)])]).toEqual([0, 1]);
});
