import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettleTimers } from '#lib/collab/settle-timers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('SettleTimers', () => {
  it('acts once for each article, so long after its last edit', () => {
    const settled: string[] = [];
    const timers = new SettleTimers(1000, (id) => settled.push(id));
    timers.afterEdit('a');
    timers.afterEdit('b');
    vi.advanceTimersByTime(900);
    timers.afterEdit('a');
    vi.advanceTimersByTime(900);
    expect(settled).toEqual(['b']);
    vi.advanceTimersByTime(5000);
    expect(settled).toEqual(['b', 'a']);
  });

  it('does nothing any more once it is stopped', () => {
    const settled: string[] = [];
    const timers = new SettleTimers(1000, (id) => settled.push(id));
    timers.afterEdit('a');
    timers.stop();
    vi.advanceTimersByTime(5000);
    expect(settled).toEqual([]);
  });
});
