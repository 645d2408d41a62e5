import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, type WordChange } from '#lib/core/correction/diff-words.ts';

const shown = (changes: readonly WordChange[]): string =>
  changes
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const joined = (changes: readonly WordChange[], kind: WordChange['kind']): string =>
  changes.map((change) => (change.kind === 'kept' || change.kind === kind ? change.text : '')).join('');

test.each([
  ['one word', 'a strong tea', 'a strong team', 'a strong [-tea-][+team+]'],
  [
    'words in a row as one change',
    'beat out with respect to it',
    'agree on it',
    '[-beat out with respect to-][+agree on+] it',
  ],
  ['an added word', 'in moon', 'in the moon', 'in [+the +]moon'],
  ['a removed word', 'with with care', 'with care', 'with [-with -]care'],
  ['punctuation', 'yes, no', 'yes; no', 'yes[-,-][+;+] no'],
  ['everything', 'old', 'new', '[-old-][+new+]'],
  ['a deletion', 'gone', '', '[-gone-]'],
  ['nothing', 'same', 'same', 'same'],
  ['an accent as part of its word', 'cafe\u0301 noir', 'cafe noir', '[-cafe\u0301-][+cafe+] noir'],
  ['one emoji for another, whole', 'I 😀 you', 'I 😁 you', 'I [-😀-][+😁+] you'],
])('shows %s', (_name, before, after, expected) => {
  expect(shown(diffWords(before, after))).toBe(expected);
});

test('both texts can be read back from any comparison', () => {
  const words = fc.array(
    fc.oneof(fc.constantFrom('the', 'a', ' ', '  ', '\n', 'war', '.'), fc.string({ unit: 'binary' })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = diffWords(before.join(''), after.join(''));
      expect(joined(changes, 'removed')).toBe(before.join(''));
      expect(joined(changes, 'added')).toBe(after.join(''));
      expect(changes.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test('unrelated long texts take no long time', () => {
  const words = (seed: number) => Array.from({ length: 4000 }, (_, index) => `w${(index * seed) % 9973}`).join(' ');
  const began = performance.now();
  diffWords(words(7919), words(6007));
  expect(performance.now() - began).toBeLessThan(3000);
});
