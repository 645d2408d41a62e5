import { expect, test } from 'vitest';
import type { Range } from '#lib/core/annotation/annotation.ts';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { countedTarget, rangeOf, shown } from './targets.ts';

/** What an annotation on words is shown on, when Yjs says that it is now at `at`. */
const found = (before: string, words: string, after: string, at: Range): string =>
  shown(anchor(countedTarget(before, rangeOf(before, words)), after, at));

test('what came back before the words, where nothing is left of what was before them, is not theirs', () => {
  const before = 'It would maintammitments of all the members, and of their many friends.';
  const after = 'It would maintain channels.\nArticle-style commitments of all the members, and of their many friends.';
  const at = { start: after.indexOf('Article'), end: after.indexOf(', and') };
  expect(found(before, 'maintammitments of all the members', after, at)).toBe('changed: of all the members');
});

test('a full stop before the words is not theirs, where blocks were joined', () => {
  const before = 'They voted for 2022.\na requires assurances of them all, and more of it.';
  const after = 'They voted for 2022. requires assurances of them all, and more of it.';
  const at = { start: after.indexOf('. requires'), end: after.indexOf(', and') };
  expect(found(before, 'a requires assurances of them all', after, at)).toBe(
    'changed: requires assurances of them all',
  );
});

test('blocks that were put between the words are not theirs, where they are more than what is left', () => {
  const before = 'In the year the council met in Oslo, with all its members there, and voted on it.';
  const strange = 'A whole paragraph about wholly different matters that somebody has put in here.';
  const after = `In the year the council met in \n${strange} ${strange}\nOslo, with all its members there, and voted on it.`;
  const at = { start: after.indexOf('the year'), end: after.indexOf(', and') };
  expect(found(before, 'the year the council met in Oslo, with all its members there', after, at)).toBe('orphaned');
});

test('an edge that has slipped to an equal passage does not bring the words there', () => {
  const passage = 'Those shortages and rising debts in their economies are known to all the members of it.';
  const between = 'Something quite different stands between the two, and is a good deal longer than they are. '.repeat(
    3,
  );
  const before = `${passage}\n${between}\n${passage}`;
  const after = `Those shortages and rising debts in their ec\n${between}\n${passage}`;
  const at = { start: after.indexOf('ec\n'), end: after.lastIndexOf(' are known') };
  expect(found(before, 'economies', after, at)).toBe('orphaned');
});

test('an edge has slipped a little way beside words that stand in full, also where the passage stands elsewhere, too', () => {
  const passage = 'They issue credible security guarantees to Ukraine without her full membership of it.';
  const between = 'Something quite different stands between the two, and is a good deal longer than they are. ';
  const before = `${passage}\n${between}\n${passage}`;
  const after = `They issue cre\ndible security\nguarantees to Ukraine without her full membership of it.\n${between}\n${passage}`;
  const at = { start: after.indexOf('\ndible'), end: after.indexOf(' her') };
  expect(found(before, 'security guarantees to Ukraine without', after, at)).toBe(
    'changed: security\nguarantees to Ukraine without',
  );
});

test('the first letter of a block is not that of another one in its place', () => {
  const before = 'This new round of talks follows another one.';
  expect(found(before, 'T', 'The United Nations insisted on something.', { start: 0, end: 1 })).toBe('orphaned');
  expect(found(before, 'T', 'Tired of it, a new round of talks follows another one.', { start: 0, end: 1 })).toBe(
    'exact: T',
  );
});
