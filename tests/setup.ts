import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever is written to console.error during a test is a failure that nobody looked at.
let spy: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  spy = vi.spyOn(console, 'error');
});
afterEach(() => {
  const calls = spy.mock.calls;
  spy.mockRestore();
  expect(calls).toEqual([]);
});
