import { expect, test } from 'vitest';
import { attachedShare, tallySessions } from '../../bench/support/anchors/tally.ts';

test('in sessions of two people and the server no annotation is on wrong words, and few lose theirs', () => {
  const { counts, faults } = tallySessions(1001, 12);
  const wrong = faults.filter(({ verdict }) => verdict === 'wrong');
  expect(wrong.map(({ session, when, quote, found }) => ({ session, when, quote, found }))).toEqual([]);
  expect(counts.right + counts.rightEdited).toBeGreaterThan(250);
  expect(attachedShare(counts)).toBeGreaterThan(0.95);
}, 90_000);

test('the same session comes out the same', () => {
  expect(tallySessions(7, 1)).toEqual(tallySessions(7, 1));
}, 30_000);
