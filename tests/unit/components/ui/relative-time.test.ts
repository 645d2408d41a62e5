import { describe, expect, it } from 'vitest';
import { timeAgo } from '#components/ui/relative-time.tsx';

const now = Date.UTC(2026, 5, 15, 12);
const before = (seconds: number): string => timeAgo(now - seconds * 1000, now, 'UTC');

describe('how long ago', () => {
  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 min ago'],
    [3599, '59 min ago'],
    [3600, '1 h ago'],
    [86_399, '23 h ago'],
    [86_400, 'yesterday'],
    [2 * 86_400, '2 days ago'],
    [6 * 86_400, '6 days ago'],
    [7 * 86_400, '8 Jun 2026'],
    // A clock that is ahead of the server's.
    [-30, 'just now'],
  ])('%d seconds are %j', (seconds, words) => {
    expect(before(seconds)).toBe(words);
  });
});
