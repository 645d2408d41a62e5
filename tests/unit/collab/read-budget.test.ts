import { describe, expect, test } from 'vitest';
import { ReadBudget } from '#lib/collab/read-budget.ts';

describe('the budget of a socket', () => {
  test('lets a page send all that it kept offline at once', () => {
    const budget = new ReadBudget(0);
    const pauses = Array.from({ length: 1_000 }, () => budget.spend(100, 0));
    expect(pauses.every((pause) => pause === 0)).toBe(true);
  });

  test('makes a flood wait, as long as it takes at the steady rate', () => {
    const budget = new ReadBudget(0);
    let pause = 0;
    for (let sent = 0; sent < 2_300; sent += 1) pause = budget.spend(100, 0);
    expect(pause).toBe(1_000);
  });

  test('makes large messages wait by their bytes', () => {
    const budget = new ReadBudget(0);
    for (let sent = 0; sent < 3; sent += 1) expect(budget.spend(8 * 1024 * 1024, 0)).toBe(0);
    expect(budget.spend(8 * 1024 * 1024, 0)).toBe(2_000);
  });

  test('never makes somebody wait who types', () => {
    const budget = new ReadBudget(0);
    for (let now = 0; now < 600_000; now += 20) expect(budget.spend(200, now)).toBe(0);
  });
});
