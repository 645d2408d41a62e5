'use client';

import { useEffect, useState } from 'react';
import { api, sentenceOf } from '#components/api.ts';
import type { ExportPreview } from '#lib/core/article/export-preview.ts';

/** Somebody who tries several choices is asked for none in between. */
const SETTLED_MS = 150;

export interface Outlook {
  /** null until the first has come. */
  readonly preview: ExportPreview | null;
  readonly problem: string | null;
  /** What is shown is of an earlier choice. */
  readonly isCounting: boolean;
}

/** What a file with these parameters would hold; null while nothing is chosen. */
export function usePreview(articleId: string, parameters: string | null): Outlook {
  const [counted, setCounted] = useState<{ readonly of: string; readonly preview: ExportPreview } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (parameters === null) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      setProblem(null);
      const path = `/articles/${articleId}/export/preview?${parameters}`;
      api<ExportPreview>('GET', path, undefined, leaving.signal).then(
        (preview) => setCounted({ of: parameters, preview }),
        (error: unknown) => (leaving.signal.aborted ? undefined : setProblem(sentenceOf(error))),
      );
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [articleId, parameters]);
  return { preview: counted?.preview ?? null, problem, isCounting: problem === null && counted?.of !== parameters };
}
