'use client';

import { useEffect, useState } from 'react';
import { api } from '#components/api.ts';
import { FIRST_CHOICE, type ExportChoice } from '#lib/core/article/export-schemas.ts';

/** What is chosen, beginning with how the house exported last; null until that is known. */
export function useExportChoice(): readonly [ExportChoice | null, (change: Partial<ExportChoice>) => void] {
  const [choice, setChoice] = useState<ExportChoice | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void api<ExportChoice>('GET', '/house/export-choice', undefined, leaving.signal).then(
      setChoice,
      // What was chosen last is a convenience: without it, one chooses anew.
      () => (leaving.signal.aborted ? undefined : setChoice(FIRST_CHOICE)),
    );
    return () => leaving.abort();
  }, []);
  const change = (changes: Partial<ExportChoice>): void =>
    setChoice((before) => {
      const next = { ...(before ?? FIRST_CHOICE), ...changes };
      return next.format === 'txt' ? { ...next, view: 'clean' } : next;
    });
  return [choice, change];
}
