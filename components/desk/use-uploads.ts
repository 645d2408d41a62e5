import { useCallback, useRef, useState } from 'react';
import { sentenceOf } from '#components/api.ts';
import { sendFile } from './send-file.ts';
import { refuseFile, withState, type Upload } from './upload-queue.ts';

export interface Uploads {
  readonly uploads: readonly Upload[];
  readonly sending: boolean;
  /** Whether the first pass runs over what is made. */
  readonly check: boolean;
  readonly setCheck: (check: boolean) => void;
  /** Adds files to the list and sends them one after another, each as an article of its own. */
  readonly add: (files: readonly File[]) => void;
}

interface MadeArticle {
  readonly id: string;
  readonly notes: readonly string[];
}

/** The files being made into articles. @param onMade called with each new article's id */
export function useUploads(onMade: (articleId: string) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [pending, setPending] = useState(0);
  const [check, setCheck] = useState(true);
  const last = useRef(0);
  // One file at a time: the server reads a large one for a second or two, and the order on the desk stays that of the choice.
  const queue = useRef<Promise<void>>(Promise.resolve());

  const send = useCallback(
    async (number: number, file: File): Promise<void> => {
      const settle = (state: Upload['state']): void => setUploads((before) => withState(before, number, state));
      settle({ kind: 'sending', share: 0 });
      try {
        const form = new FormData();
        form.set('file', file);
        form.set('check', String(check));
        const { id, notes } = await sendFile<MadeArticle>('/articles', form, settle);
        settle({ kind: 'made', articleId: id, notes });
        onMade(id);
      } catch (error) {
        settle({ kind: 'failed', sentence: sentenceOf(error) });
      } finally {
        setPending((before) => before - 1);
      }
    },
    [onMade, check],
  );

  const add = useCallback(
    (files: readonly File[]): void => {
      for (const file of files) {
        last.current += 1;
        const number = last.current;
        const refusal = refuseFile(file);
        const state: Upload['state'] = refusal ? { kind: 'failed', sentence: refusal } : { kind: 'waiting' };
        setUploads((before) => [...before, { number, name: file.name, state }]);
        if (refusal) continue;
        setPending((before) => before + 1);
        queue.current = queue.current.then(() => send(number, file));
      }
    },
    [send],
  );

  return { uploads, sending: pending > 0, check, setCheck, add };
}
