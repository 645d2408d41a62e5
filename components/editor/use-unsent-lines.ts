'use client';

import { useEffect, useState } from 'react';
import { unsentLines } from './unsent-lines.ts';
import { api } from '#components/api.ts';

/** Lines of a copy's text that the server's article doesn't have; null while that is being looked up. */
export function useUnsentLines(articleId: string, ownText: string): string | null {
  const [lost, setLost] = useState<string | null>(ownText === '' ? '' : null);
  useEffect(() => {
    if (ownText === '') return;
    const compare = (serverText: string) => setLost(unsentLines(ownText, serverText).join('\n\n'));
    // A deleted article has no text any more: then everything here is all there is.
    api<{ readonly text: string }>('GET', `/articles/${articleId}/text`).then(
      ({ text }) => compare(text),
      () => compare(''),
    );
  }, [articleId, ownText]);
  return lost;
}
