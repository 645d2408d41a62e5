import { useState, type FormEvent } from 'react';
import { sentenceOf } from './api.ts';

/** What came of submitting a form. `leaving`: the page or the dialog is about to go, so the form stays busy. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'leaving' }
  | { readonly kind: 'refused'; readonly sentence: string };

export const DONE: Outcome = { kind: 'done' };
export const LEAVING: Outcome = { kind: 'leaving' };

/** The form can't be submitted as it is. */
export function refused(sentence: string): Outcome {
  return { kind: 'refused', sentence };
}

export interface Submission {
  readonly busy: boolean;
  /** What went wrong the last time, for the whole form. */
  readonly problem: string | null;
  /** For the form's onSubmit. A second submit while the first is under way is ignored. */
  readonly submit: (event: FormEvent) => void;
}

/** Runs a form's submission and keeps what came of it; what `run` throws is told as `problem`. */
export function useSubmission(run: () => Promise<Outcome>): Submission {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await run();
      if (outcome.kind === 'leaving') return;
      if (outcome.kind === 'refused') setProblem(outcome.sentence);
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
