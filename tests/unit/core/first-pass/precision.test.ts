import { describe, expect, it } from 'vitest';
import { isTooOftenWrong, judge } from '#lib/core/first-pass/precision.ts';

describe('the precision of a rule', () => {
  it('is unknown until somebody has judged it', () => {
    expect(judge({})).toEqual({ right: 0, judged: 0, precision: null });
    expect(judge({ withdrawn: 3, merged: 2 }).precision).toBeNull();
  });

  it('counts what was accepted, mended or sourced as right, and what was let stand as wrong', () => {
    expect(judge({ accepted: 1, fixed: 1, sourced: 1, stet: 1, merged: 9 })).toEqual({
      right: 3,
      judged: 4,
      precision: 0.75,
    });
  });

  it.each([
    [{ stet: 19 }, false],
    [{ stet: 20 }, true],
    [{ stet: 15, accepted: 5 }, true],
    [{ stet: 14, accepted: 6 }, false],
  ])('%j too often wrong: %s', (counts, muted) => {
    expect(isTooOftenWrong(judge(counts))).toBe(muted);
  });
});
