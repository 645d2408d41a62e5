import { expect, it } from 'vitest';
import { limited } from '#lib/auth/limited.ts';

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

it('runs no more tasks at once than it may, in the order they came', async () => {
  const queue = limited(2, 10);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const task = (number: number) =>
    queue.run(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      order.push(number);
      running -= 1;
    });
  await Promise.all([1, 2, 3, 4, 5].map(task));
  expect(most).toBe(2);
  expect(order).toEqual([1, 2, 3, 4, 5]);
});

it('refuses at once who would wait too long, and takes the next one again afterwards', async () => {
  const queue = limited(1, 1);
  const { opened, open } = gate();
  const first = queue.run(() => opened);
  const second = queue.run(async () => 'second');
  await expect(queue.run(async () => 'third')).rejects.toMatchObject({ kind: 'unavailable' });
  open();
  await first;
  expect(await second).toBe('second');
  expect(await queue.run(async () => 'fourth')).toBe('fourth');
});

it('gives its place on when a task fails', async () => {
  const queue = limited(1, 1);
  await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await queue.run(async () => 'next')).toBe('next');
});
