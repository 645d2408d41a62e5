import type { CheckProgress, CheckSummary } from '#lib/core/first-pass/check-summary.ts';
import { isProblem } from '#lib/core/problem.ts';

/** One run of the first pass over one article, for whoever wants to know how far it is. */
export interface CheckRun {
  readonly summary: Promise<CheckSummary>;
  readonly progress: CheckProgress;
  /** Hears every report until the run has ended. @returns stops listening */
  listen(hear: (progress: CheckProgress) => void): () => void;
}

/** Shared by all copies of this module in the process: an article is checked once at a time. */
const globals = globalThis as { galleyCheckRuns?: Map<string, CheckRun> };
const runs = (): Map<string, CheckRun> => (globals.galleyCheckRuns ??= new Map());

/** The run over an article that is under way. */
export function currentRun(articleId: string): CheckRun | null {
  return runs().get(articleId) ?? null;
}

/** Starts a run over an article, or joins the one that is under way. */
export function runOnce(
  articleId: string,
  work: (report: (progress: CheckProgress) => void) => Promise<CheckSummary>,
): CheckRun {
  const known = currentRun(articleId);
  if (known) return known;
  const listeners = new Set<(progress: CheckProgress) => void>();
  let progress: CheckProgress = { phase: 'checking', done: 0, total: 1 };
  const report = (now: CheckProgress): void => {
    progress = now;
    for (const hear of listeners) hear(now);
  };
  const end = (last: CheckProgress): void => {
    runs().delete(articleId);
    report(last);
  };
  const summary = work(report).then(
    (summary) => {
      end({ phase: 'done', summary });
      return summary;
    },
    (error: unknown) => {
      end({ phase: 'failed', detail: isProblem(error) ? error.message : 'The article could not be checked.' });
      throw error;
    },
  );
  const run: CheckRun = {
    summary,
    get progress() {
      return progress;
    },
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
  runs().set(articleId, run);
  return run;
}
