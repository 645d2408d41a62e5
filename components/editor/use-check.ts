'use client';

import { useCallback, useState } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import { useToast } from '#components/ui/toast.tsx';
import type { Category } from '#lib/core/annotation/category.ts';
import { summaryWords, type CheckProgress, type CheckSummary } from '#lib/core/first-pass/check-summary.ts';

/** A run that takes no longer than this is over before anybody wants to know how far it is. */
const QUICK_MS = 300;

export interface Check {
  readonly running: boolean;
  /** How much of the present phase is done, 0 to 1; null while nobody knows. */
  readonly share: number | null;
  /** Starts a run and says what came of it; nothing while one is under way. */
  readonly run: () => void;
}

/** The first pass over an article, on demand. Its flags come the way all flags come: as events. */
export function useCheck(articleId: string, categories: readonly Category[]): Check {
  const show = useToast();
  const [running, setRunning] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const run = useCallback(async () => {
    setRunning(true);
    const stop = followProgress(articleId, setShare);
    try {
      const summary = await api<CheckSummary>('POST', `/articles/${articleId}/check`);
      show({ text: summaryWords(summary, categories) });
    } catch (error) {
      show({ tone: 'problem', text: sentenceOf(error) });
    } finally {
      stop();
      setRunning(false);
      setShare(null);
    }
  }, [articleId, categories, show]);
  return { running, share, run: () => (running ? undefined : void run()) };
}

/** Hears how far the run over an article is, once it takes its time. @returns stops */
function followProgress(articleId: string, hear: (share: number) => void): () => void {
  let events: EventSource | undefined;
  const timer = setTimeout(() => {
    events = new EventSource(`/api/v1/articles/${articleId}/check`);
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const progress = JSON.parse(data) as Extract<CheckProgress, { readonly total: number }>;
      hear(progress.done / Math.max(1, progress.total));
    });
    // Whatever ends the stream: the browser would only ask again.
    for (const end of ['idle', 'done', 'failed', 'error']) events.addEventListener(end, () => events?.close());
  }, QUICK_MS);
  return () => {
    clearTimeout(timer);
    events?.close();
  };
}
