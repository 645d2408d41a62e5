import { useState, type FormEvent } from 'react';
import { sentenceOf } from '#components/api.ts';

export interface Submission {
  readonly busy: boolean;
  /** What went wrong the last time, for the whole form. */
  readonly problem: string | null;
  /** For the form's onSubmit. A second submit while the first is under way is ignored. */
  readonly submit: (event: FormEvent) => void;
}

/**
 * Runs a form's submission and keeps what came of it.
 * @param run returns a sentence to refuse, or null when it is done; "leaving" when the page is about to be left (the form stays busy)
 */
export function useSubmission(run: () => Promise<string | 'leaving' | null>): Submission {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await run();
      if (outcome === 'leaving') return;
      setProblem(outcome);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  return {
    busy,
    problem,
    submit: (event) => {
      event.preventDefault();
      if (!busy) void start();
    },
  };
}
