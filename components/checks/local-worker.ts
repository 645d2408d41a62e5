import type { LocalCheckAnswer, LocalCheckRequest, LocalFinding } from '#lib/core/first-pass/local-check.ts';

/** The page's own first pass, in a web worker. */
export interface LocalWorker {
  /** The findings of each paragraph. Rejects when the worker can't be loaded or fails. */
  check(request: Omit<LocalCheckRequest, 'id'>): Promise<LocalCheckAnswer['findings']>;
  close(): void;
}

/** Starts the worker; its script (the detectors and their word lists) loads with it, and with no page. */
export function openLocalWorker(): LocalWorker {
  // In just these words: Next's bundler looks for them, and makes the worker a script of its own.
  const worker = new Worker(new URL('../../lib/checks/browser-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { resolve: (findings: readonly (readonly LocalFinding[])[]) => void; reject: (error: unknown) => void }
  >();
  let last = 0;
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: answer }: MessageEvent<LocalCheckAnswer>) => {
    waiting.get(answer.id)?.resolve(answer.findings);
    waiting.delete(answer.id);
  });
  worker.addEventListener('error', ({ message }) => failAll(new Error(message || 'The checks could not be loaded.')));
  return {
    check: (request) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, ...request } satisfies LocalCheckRequest, []);
      }),
    close: () => {
      worker.terminate();
      failAll(new Error('The page was left.'));
    },
  };
}
