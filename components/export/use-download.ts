'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, sentenceOf } from '#components/api.ts';
import { progressSentence, type ExportProgress } from '#lib/core/article/export-preview.ts';
import { fileNameOf } from './export-address.ts';

/** An export that takes no longer than this is over before anybody wants to know how far it is. */
const QUICK_MS = 300;
/** Browsers read the file behind the address some time after the click. */
const KEPT_MS = 60_000;

export interface Download {
  /** How far it is, as a sentence; null while none is under way. */
  readonly progress: string | null;
  readonly problem: string | null;
  /** Fetches the file and gives it to the browser. @returns its name; null when it was called off or failed */
  readonly start: (parameters: string) => Promise<string | null>;
  /** Calls it off, on the server too. */
  readonly cancel: () => void;
}

/** Writes and fetches one file at a time. */
export function useDownload(articleId: string): Download {
  const [progress, setProgress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const call = useRef<AbortController | null>(null);
  const cancel = useCallback(() => call.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const start = useCallback(
    async (parameters: string) => {
      const own = new AbortController();
      call.current = own;
      const ticket = crypto.randomUUID();
      setProblem(null);
      setProgress(progressSentence({ phase: 'idle' }));
      const stop = follow(articleId, ticket, setProgress);
      try {
        return await fetchFile(`/api/v1/articles/${articleId}/export?${parameters}&ticket=${ticket}`, own.signal);
      } catch (error) {
        if (!own.signal.aborted) setProblem(sentenceOf(error));
        return null;
      } finally {
        stop();
        setProgress(null);
      }
    },
    [articleId],
  );
  return { progress, problem, start, cancel };
}

async function fetchFile(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { credentials: 'same-origin', signal });
  if (!answer.ok) {
    const { detail } = (await answer.json().catch(() => ({}))) as { readonly detail?: string };
    throw new ApiProblem(answer.status, detail ?? `The server answered ${answer.status}. Try again in a moment.`);
  }
  const name = fileNameOf(answer.headers.get('content-disposition'), 'article');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  return name;
}

/** Hears how far the export is, once it takes its time. @returns stops */
function follow(articleId: string, ticket: string, hear: (sentence: string) => void): () => void {
  let events: EventSource | undefined;
  const timer = setTimeout(() => {
    events = new EventSource(`/api/v1/articles/${articleId}/export/progress?ticket=${ticket}`);
    events.addEventListener('progress', ({ data }: MessageEvent<string>) =>
      hear(progressSentence(JSON.parse(data) as ExportProgress)),
    );
    // Whatever ends the stream: the browser would only ask again.
    for (const end of ['idle', 'done', 'failed', 'error']) events.addEventListener(end, () => events?.close());
  }, QUICK_MS);
  return () => {
    clearTimeout(timer);
    events?.close();
  };
}
