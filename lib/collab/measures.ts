import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Rule } from './guard/verdict.ts';
import type { LoopDelay, Measures } from './handle.ts';

/** Bounds of the buckets of commit times, in seconds: a durable commit takes 1 to 5 ms on a disk that is not busy. */
const COMMIT_BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** The event loop's delay is told for the last minute or two: a standstill must still be seen at the next look. */
const WINDOW_MS = 60_000;

const RESOLUTION_MS = 10;

const buckets = COMMIT_BOUNDS.map((upTo) => ({ upTo, count: 0 }));
const commits = { buckets, sum: 0, count: 0 };
const totals = { updates: 0, failedCommits: 0 };
const refused = new Map<Rule, number>();

/** Counts a commit of the log. @param ms how long it took, until it was durable */
export function countCommit(updates: number, ms: number): void {
  const seconds = ms / 1000;
  commits.count += 1;
  commits.sum += seconds;
  for (const bucket of buckets) if (seconds <= bucket.upTo) bucket.count += 1;
  totals.updates += updates;
}

/** Counts a commit that the database refused. */
export function countFailedCommit(): void {
  totals.failedCommits += 1;
}

/** Counts an update that was refused. @returns how often this rule has refused one since the process began */
export function countRefused(rule: Rule): number {
  const times = (refused.get(rule) ?? 0) + 1;
  refused.set(rule, times);
  return times;
}

/** What has been counted since the process began. */
export function counted(): Pick<Measures, 'updates' | 'commits' | 'failedCommits' | 'refused'> {
  return {
    ...totals,
    commits: { ...commits, buckets: buckets.map((bucket) => ({ ...bucket })) },
    refused: Object.fromEntries(refused),
  };
}

/** How long the event loop lets things wait: the worst and the usual, of the present window and the one before. */
export class LoopWatch {
  readonly #delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  readonly #timer: NodeJS.Timeout;
  #before: LoopDelay = { p50: 0, p99: 0, max: 0 };

  constructor() {
    this.#delays.enable();
    this.#timer = setInterval(() => this.#turn(), WINDOW_MS).unref();
  }

  #turn(): void {
    this.#before = this.#present();
    this.#delays.reset();
  }

  #present(): LoopDelay {
    // The monitor counts its own waiting for its next turn as delay.
    const seconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1000);
    if (this.#delays.count === 0) return { p50: 0, p99: 0, max: 0 };
    const [p50, p99] = [this.#delays.percentile(50), this.#delays.percentile(99)];
    return { p50: seconds(p50), p99: seconds(p99), max: seconds(this.#delays.max) };
  }

  read(): LoopDelay {
    const present = this.#present();
    return {
      p50: Math.max(present.p50, this.#before.p50),
      p99: Math.max(present.p99, this.#before.p99),
      max: Math.max(present.max, this.#before.max),
    };
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#delays.disable();
  }
}
