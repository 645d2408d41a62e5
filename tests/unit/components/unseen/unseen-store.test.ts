import { expect, it } from 'vitest';
import {
  createUnseenStore,
  unseenCount,
  withChanged,
  withSeen,
  type UnseenState,
} from '#components/unseen/unseen-store.ts';

const begin = (): UnseenState => ({ ...createUnseenStore().getState(), lines: new Map([[7, false]]) });

it('what others make is new until it is seen, and then stays marked', () => {
  const state = withChanged(begin(), 'a', true);
  expect([unseenCount(state), state.annotations.get('a')]).toEqual([2, { made: true, seen: false }]);
  const after = withSeen(state, ['a', 'unknown'], [7, 8]);
  expect([unseenCount(after), after.annotations.get('a'), after.lines.size]).toEqual([
    0,
    { made: true, seen: true },
    1,
  ]);
});

it('what changes after it was seen is new again, and what was made stays made', () => {
  const seen = withSeen(withChanged(begin(), 'a', true), ['a'], []);
  expect(withChanged(seen, 'a', false).annotations.get('a')).toEqual({ made: true, seen: false });
});

it('is the same state when nothing is seen that was not', () => {
  const state = withChanged(begin(), 'a', false);
  expect(withSeen(state, ['b'], [])).toBe(state);
  expect(withChanged(state, 'a', false)).toBe(state);
});
