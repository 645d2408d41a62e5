import { expect, test } from 'vitest';
import { checkText } from '#lib/checks/runner.ts';
import { quotationsOf } from '#lib/checks/quotations.ts';
import { sentencesOf } from '#lib/checks/sentences.ts';
import { tokensOf } from '#lib/checks/tokens.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['It rained. It stopped.', 2],
  ['The U.S. government fell. It rained.', 2],
  ['He lives in the U.S. The rest moved.', 2],
  ['Dr. Hale met Gen. Luis Quiroz at 2 p.m. on Jan. 14 in St. Anne.', 1],
  ['J. R. Hill wrote it.', 1],
  ['“Will it rain?” she asked. No.', 2],
  ['It cost $1.5 million. Why?', 2],
  ['It rained.\uFFFC It stopped\uFFFC at noon.\uFFFC', 2],
])('%s: %i', (text, count) => expect(cut(text)).toHaveLength(count));

test('sentences have no space around them and leave none of the words out', () => {
  expect(cut('  One here.   Two there.  ')).toEqual(['One here.', 'Two there.']);
});

test('a quotation that is not closed goes to the end; apostrophes are no quotation marks', () => {
  expect(quotationsOf('He said “yes” and “no.')).toEqual([
    { start: 8, end: 13 },
    { start: 18, end: 22 },
  ]);
  expect(quotationsOf("The dogs' owner's bark.")).toEqual([]);
});

test('tokens keep initials, numbers and apostrophes together and part at hyphens', () => {
  expect(tokensOf('The U.S. cut 1,200.5 of Ana’s well-known jobs').map(({ text }) => text)).toEqual([
    'The',
    'U.S.',
    'cut',
    '1,200.5',
    'of',
    'Ana’s',
    'well',
    'known',
    'jobs',
  ]);
});

test('a footnote behind a sentence does not break it off', () => {
  const text = 'The mayor said on Monday that the bridge would be closed.\uFFFC Nobody had been asked about it.\uFFFC';
  expect(checkText(text)).toEqual([]);
});
