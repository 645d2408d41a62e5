import { Problem } from '#lib/core/problem.ts';

/** Runs tasks a few at a time. */
export interface Limited {
  /** @throws Problem 'unavailable' at once when too many wait already */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * A queue for costly work.
 * @param atOnce how many tasks run together
 * @param waiting how many more may wait
 */
export function limited(atOnce: number, waiting: number): Limited {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    async run(task) {
      if (running < atOnce) running += 1;
      else if (queue.length >= waiting)
        throw new Problem(
          'unavailable',
          'Too many people are signing in at this moment; please try again in a few seconds.',
          { retryAfter: 3 },
        );
      // Whoever ends hands its place over, so `running` stays as it is.
      else await new Promise<void>((resolve) => queue.push(resolve));
      try {
        return await task();
      } finally {
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
