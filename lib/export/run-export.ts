import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ExportProgress } from '#lib/core/article/export-preview.ts';
import { Problem, type ProblemKind } from '#lib/core/problem.ts';
import type { ExportCount } from './count-export.ts';
import type { MarkedArticle } from './marked/marked-text.ts';
import type { ExportContent, ExportSource, WrittenQuery } from './write-export.ts';

/** What a worker is asked: one thing at a time. */
export interface ExportRequest {
  readonly want: 'write' | 'count';
  readonly source: ExportSource;
  readonly query: WrittenQuery;
}

/** What a worker is sent: annotations, some at a time, then the request, whose article has none of them. */
export type ExportMessage = { readonly annotations: MarkedArticle['annotations'] } | ExportRequest;

/** What a worker answers: any number of reports, then one of the others. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly phase: 'marking' | 'writing' }
  | { readonly kind: 'written'; readonly content: ExportContent }
  | { readonly kind: 'counted'; readonly count: ExportCount }
  | { readonly kind: 'refused'; readonly problem: ProblemKind; readonly sentence: string }
  | { readonly kind: 'failed'; readonly message: string };

/** How an export is followed and called off. */
export interface ExportOptions {
  readonly signal?: AbortSignal | undefined;
  readonly report?: ((progress: ExportProgress) => void) | undefined;
}

interface Bench {
  readonly worker: Worker;
  idle: NodeJS.Timeout | null;
}

type Waiting = () => void;

/** A small export need not wait for a large one; more at a time would take the memory of the server. */
const MOST_AT_ONCE = 2;
const MEMORY_MB = 1024;
/** Fifty thousand words with five thousand annotations take a tenth to PDF on a busy machine, a fiftieth to Word. */
const LONGEST_MS = 240_000;
/** Annotations sent at once: to copy ten thousand of them stops everybody for a twentieth of a second. */
const BATCH = 500;
/** The fonts and the typesetter, 150 MB, are let go after so long without an export. */
const IDLE_MS = 5 * 60_000;

interface Pool {
  readonly free: Bench[];
  readonly waiting: Waiting[];
  busy: number;
}

/** One pool a process, whichever copy of this module asks. */
const globals = globalThis as { galleyExports?: Pool };
const pool = (): Pool => (globals.galleyExports ??= { free: [], waiting: [], busy: 0 });

/**
 * Writes a file in a worker thread: nobody's typing waits for it.
 * @throws Problem 'tooLarge' when it takes too long or too much memory; the signal's reason when it is called off
 */
export async function runExport(
  source: ExportSource,
  query: WrittenQuery,
  options: ExportOptions = {},
): Promise<ExportContent> {
  return (await ask({ want: 'write', source, query }, 'written', options)).content;
}

/** Counts in a worker thread what a file would hold. Throws as runExport does. */
export async function runCount(
  source: ExportSource,
  query: WrittenQuery,
  options: ExportOptions = {},
): Promise<ExportCount> {
  return (await ask({ want: 'count', source, query }, 'counted', options)).count;
}

async function ask<Kind extends ExportAnswer['kind']>(
  request: ExportRequest,
  kind: Kind,
  { signal, report }: ExportOptions,
): Promise<Extract<ExportAnswer, { readonly kind: Kind }>> {
  signal?.throwIfAborted();
  if (pool().busy >= MOST_AT_ONCE) report?.({ phase: 'waiting' });
  signal?.throwIfAborted();
  await turn(signal);
  const bench = takeBench();
  let isWell = true;
  try {
    report?.({ phase: 'marking' });
    signal?.throwIfAborted();
    isWell = false;
    const answer = await answerOf(bench, request, signal, report);
    isWell = true;
    if (answer.kind === 'refused') throw new Problem(answer.problem, answer.sentence);
    if (answer.kind === 'failed') throw new Error(`The export failed: ${answer.message}`);
    if (!isOf(answer, kind)) throw new Error(`The export worker answered ${answer.kind}`);
    return answer;
  } finally {
    if (isWell) rest(bench);
    else close(bench);
    next();
  }
}

function isOf<Kind extends ExportAnswer['kind']>(
  answer: ExportAnswer,
  kind: Kind,
): answer is Extract<ExportAnswer, { readonly kind: Kind }> {
  return answer.kind === kind;
}

/** Waits until one may begin. */
function turn(signal: AbortSignal | undefined): Promise<void> {
  const { waiting } = pool();
  if (pool().busy < MOST_AT_ONCE) {
    pool().busy += 1;
    return Promise.resolve();
  }
  return new Promise<void>((resolve, reject) => {
    const begin: Waiting = () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      waiting.splice(waiting.indexOf(begin), 1);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    waiting.push(begin);
  });
}

/** Lets the one who has waited longest begin in the place that is free now. */
function next(): void {
  const begin = pool().waiting.shift();
  if (begin) begin();
  else pool().busy -= 1;
}

function answerOf(
  { worker }: Bench,
  request: ExportRequest,
  signal: AbortSignal | undefined,
  report: ExportOptions['report'],
): Promise<ExportAnswer> {
  return new Promise<ExportAnswer>((resolve, reject) => {
    const listeners = new AbortController();
    const settle = (end: () => void): void => {
      listeners.abort();
      clearTimeout(deadline);
      worker.off('message', hear).off('error', fail).off('exit', exit);
      end();
    };
    const hear = (answer: ExportAnswer): void => {
      if (answer.kind === 'progress') report?.({ phase: answer.phase });
      else settle(() => resolve(answer));
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error));
    const exit = (code: number): void =>
      settle(() => reject(new Error(`The export worker ended with code ${code} and no answer`)));
    const deadline = setTimeout(() => settle(() => reject(tooLarge())), LONGEST_MS);
    worker.on('message', hear).on('error', fail).on('exit', exit);
    signal?.addEventListener('abort', () => settle(() => reject(signal.reason as Error)), { signal: listeners.signal });
    worker.ref();
    send(worker, request).catch((error: unknown) => settle(() => reject(error)));
  });
}

/** One that has been closed meanwhile hears nothing. */
async function send(worker: Worker, { source, ...asked }: ExportRequest): Promise<void> {
  const { article } = source;
  const post = (message: ExportMessage): void => worker.postMessage(message, []);
  for (let at = 0; at < article.annotations.length; at += BATCH) {
    post({ annotations: article.annotations.slice(at, at + BATCH) });
    await setImmediate();
  }
  post({ ...asked, source: { ...source, article: { ...article, annotations: [] } } });
}

const tooLarge = () =>
  new Problem(
    'tooLarge',
    'The article and its record are too large to be written in this format; try another one, or leave something out.',
  );

function takeBench(): Bench {
  const bench = pool().free.pop();
  if (!bench) return openBench();
  if (bench.idle) clearTimeout(bench.idle);
  return bench;
}

function openBench(): Bench {
  // In just these words: Next's bundler looks for them, and takes the worker into its build.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // Whoever waits for an answer hears of it; nobody else needs to.
  worker.on('error', () => undefined);
  return { worker, idle: null };
}

/** No process stays alive for a worker that has nothing to do. */
function rest(bench: Bench): void {
  bench.worker.unref();
  bench.idle = setTimeout(() => {
    const { free } = pool();
    free.splice(free.indexOf(bench), 1);
    close(bench);
  }, IDLE_MS).unref();
  pool().free.push(bench);
}

function close({ worker }: Bench): void {
  void worker.terminate();
}
