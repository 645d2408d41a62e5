import { expect, test } from 'vitest';
import { runCrashes } from '../../bench/support/crash-run.ts';

// The short forms of `npm run bench:crash`.
test('ten kills lose no acknowledged edit and double none', { timeout: 180_000 }, async () => {
  const report = await runCrashes({ kills: 10, writers: 8, articles: 3, faults: false });
  expect(report).toMatchObject({ kills: 10, lost: 0, doubled: 0, unequal: 0 });
  expect(report.acknowledged).toBeGreaterThan(100);
});

test('neither do kills of a server whose disk is full now and then', { timeout: 180_000 }, async () => {
  const report = await runCrashes({ kills: 4, writers: 6, articles: 2, faults: true });
  expect(report).toMatchObject({ kills: 4, lost: 0, doubled: 0, unequal: 0 });
});
