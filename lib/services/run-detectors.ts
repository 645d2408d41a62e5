import { Worker } from 'node:worker_threads';
import type { Finding } from '#lib/checks/detector.ts';
import type { HouseKnowledge } from '#lib/checks/house.ts';
import type { Quote } from '#lib/core/annotation/annotation.ts';
import { Problem } from '#lib/core/problem.ts';

/** A finding with what it takes to find it again. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** The version of its detector. */
  readonly version: string;
  readonly quote: Quote;
  /** Hash of rule, words and sentence: the same wherever that sentence stands. */
  readonly key: string;
}

/** What the worker is asked. */
export interface CheckRequest {
  readonly id: number;
  readonly text: string;
  readonly house: HouseKnowledge;
  /** The tag of its language; null when nobody has said. */
  readonly language: string | null;
}

/** What the worker answers: any number of reports, then what it found. */
export type CheckAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'found'; readonly findings: readonly LocatedFinding[] };

interface Waiting {
  readonly report: (done: number, total: number) => void;
  readonly resolve: (findings: readonly LocatedFinding[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Bench {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  idle: NodeJS.Timeout | null;
}

/** An article of the largest size takes about ten seconds; a text that takes so long is stuck in a pattern. */
const LONGEST_MS = 60_000;
const MEMORY_MB = 1024;
/** The word lists and the paragraphs remembered, 100 MB, are let go after so long without a run. */
const IDLE_MS = 5 * 60_000;

/** One worker a process, whichever copy of this module asks: the paragraphs that it remembers are of use to all runs. */
const globals = globalThis as { galleyChecker?: Bench | null; galleyCheckNumber?: number };

/**
 * Runs the detectors over a text (the projection) in a worker thread: loading their word lists takes 0.2 s and a first
 * run over 1,500 words 0.5 s, for which nobody's typing may wait. `report` hears how many paragraphs are done.
 * @throws Problem 'tooLarge' when it takes too long or too much memory
 */
export function runDetectors(
  { text, house, language }: Omit<CheckRequest, 'id'>,
  report: (done: number, total: number) => void = () => undefined,
): Promise<readonly LocatedFinding[]> {
  const bench = (globals.galleyChecker ??= openBench());
  if (bench.idle) clearTimeout(bench.idle);
  const id = (globals.galleyCheckNumber = (globals.galleyCheckNumber ?? 0) + 1);
  bench.worker.ref();
  return new Promise<readonly LocatedFinding[]>((resolve, reject) => {
    const deadline = setTimeout(() => giveUp(bench, tooTangled()), LONGEST_MS);
    const settled = () => {
      clearTimeout(deadline);
      bench.waiting.delete(id);
      if (bench.waiting.size === 0) rest(bench);
    };
    bench.waiting.set(id, {
      report,
      resolve: (findings) => (settled(), resolve(findings)),
      reject: (error) => (settled(), reject(error)),
    });
    bench.worker.postMessage({ id, text, house, language } satisfies CheckRequest, []);
  });
}

const tooTangled = () => new Problem('tooLarge', 'The article is too large or too tangled to be checked.');

function openBench(): Bench {
  // In just these words: Next's bundler looks for them, and takes the worker into its build.
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const bench: Bench = { worker, waiting: new Map(), idle: null };
  worker.on('message', (answer: CheckAnswer) => {
    const asked = bench.waiting.get(answer.id);
    if (answer.kind === 'progress') asked?.report(answer.done, answer.total);
    else asked?.resolve(answer.findings);
  });
  worker.once('error', (error: NodeJS.ErrnoException) =>
    giveUp(bench, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooTangled() : error),
  );
  worker.once('exit', (code) => giveUp(bench, new Error(`The check worker ended with code ${code} and no answer`)));
  return bench;
}

/** No process stays alive for a worker that has nothing to do. */
function rest(bench: Bench): void {
  bench.worker.unref();
  bench.idle = setTimeout(() => giveUp(bench, new Error('The check worker was let go')), IDLE_MS).unref();
}

/** Ends the worker; the next run begins with a fresh one. */
function giveUp(bench: Bench, error: unknown): void {
  if (globals.galleyChecker === bench) globals.galleyChecker = null;
  for (const asked of bench.waiting.values()) asked.reject(error);
  if (bench.idle) clearTimeout(bench.idle);
  void bench.worker.terminate();
}
