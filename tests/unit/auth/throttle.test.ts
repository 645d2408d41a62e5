import { describe, expect, it } from 'vitest';
import { throttle } from '#lib/auth/throttle.ts';

function clock() {
  const state = { time: 1_000_000 };
  return { now: () => state.time, pass: (ms: number) => (state.time += ms) };
}

describe('a throttle', () => {
  it('lets so many tries through and then says how many seconds to wait', () => {
    const { now, pass } = clock();
    const gate = throttle({ most: 3, windowMs: 60_000, keys: 10, now });
    expect([gate.take('a'), gate.take('a'), gate.take('a')]).toEqual([0, 0, 0]);
    pass(20_000);
    expect(gate.take('a')).toBe(40);
  });

  it('does not count the tries that it refused, and opens again when the window ends', () => {
    const { now, pass } = clock();
    const gate = throttle({ most: 1, windowMs: 60_000, keys: 10, now });
    gate.take('a');
    for (let i = 0; i < 5; i += 1) gate.take('a');
    pass(60_000);
    expect(gate.take('a')).toBe(0);
  });

  it('keeps the keys apart', () => {
    const gate = throttle({ most: 1, windowMs: 60_000, keys: 10, now: () => 0 });
    gate.take('a');
    expect(gate.take('a')).toBeGreaterThan(0);
    expect(gate.take('b')).toBe(0);
  });

  it('forgives what is given back, and never goes below nothing', () => {
    const gate = throttle({ most: 1, windowMs: 60_000, keys: 10, now: () => 0 });
    gate.take('a');
    gate.giveBack('a');
    gate.giveBack('a');
    expect(gate.take('a')).toBe(0);
    expect(gate.take('a')).toBeGreaterThan(0);
  });

  it('remembers a bounded number of keys: the oldest is forgotten, not the newest', () => {
    const gate = throttle({ most: 1, windowMs: 60_000, keys: 3, now: () => 0 });
    for (const key of ['a', 'b', 'c', 'd']) gate.take(key);
    expect(gate.take('d')).toBeGreaterThan(0);
    expect(gate.take('c')).toBeGreaterThan(0);
    expect(gate.take('a')).toBe(0);
  });
});
