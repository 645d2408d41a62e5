import { expect, it } from 'vitest';
import { BUCKETS, isSameOverview, overviewBuckets } from '#components/margin/overview-buckets.ts';

it('gathers what is near, the most frequent colour first', () => {
  const at = (share: number, color: string, id = `${share}${color}`) => ({ id, share, color });
  const buckets = overviewBuckets([at(0.5, 'teal'), at(0, 'orange'), at(0.001, 'teal'), at(0.002, 'teal')]);
  expect(buckets.map(({ share, count, colors }) => [share, count, colors])).toEqual([
    [0, 3, ['teal', 'orange']],
    [0.5, 1, ['teal']],
  ]);
});

it('has no more stretches than can be told apart, and none below the end', () => {
  const marked = Array.from({ length: 10_000 }, (_, index) => ({
    id: String(index),
    share: index / 9_999,
    color: 'teal',
  }));
  const buckets = overviewBuckets(marked);
  expect(buckets).toHaveLength(BUCKETS);
  expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
});

it('looks the same as long as no flag goes into another stretch and none changes its colour', () => {
  const at = (share: number, color: string) => overviewBuckets([{ id: 'one', share, color }]);
  expect(isSameOverview(at(0.5, 'teal'), at(0.501, 'teal'))).toBe(true);
  expect(isSameOverview(at(0.5, 'teal'), at(0.52, 'teal'))).toBe(false);
  expect(isSameOverview(at(0.5, 'teal'), at(0.5, 'orange'))).toBe(false);
  expect(isSameOverview(at(0.5, 'teal'), [])).toBe(false);
});
