'use client';

import { useEffect, useState } from 'react';
import { annotationApi } from './annotation-api.ts';
import type { TogetherAnswer, TogetherKind } from './together.ts';
import { sentenceOf } from '#components/api.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { useToast, type ToastMessage } from '#components/ui/toast.tsx';

/** What deciding these together would do, and doing it: tells what was done, offers to take it back as one, and is `onDone`. */
export function useDecideTogether(
  ids: readonly string[],
  kind: TogetherKind,
  onDone: () => void,
): { readonly count: TogetherAnswer | null; readonly busy: boolean; decide(reason: string): Promise<void> } {
  const { articleId, actions } = useArticle();
  const notify = useToast();
  const [busy, setBusy] = useState(false);
  const count = useCount(articleId, ids, kind, notify);
  const decide = async (reason: string) => {
    setBusy(true);
    try {
      const answer = await annotationApi.decideTogether(articleId, kind, ids, reason);
      const takeBack = takerBack(articleId, answer.batch, notify);
      if (takeBack) actions.remember({ ids: answer.decided, takeBack });
      notify(doneMessage(answer, takeBack));
      onDone();
    } catch (error) {
      notify({ tone: 'problem', text: sentenceOf(error) });
      setBusy(false);
    }
  };
  return { count, busy, decide };
}

/** What the server says would be decided; null while it is asked. */
function useCount(
  articleId: string,
  ids: readonly string[],
  kind: TogetherKind,
  notify: (message: ToastMessage) => void,
): TogetherAnswer | null {
  const [counted, setCounted] = useState<{
    readonly ids: readonly string[];
    readonly kind: TogetherKind;
    readonly answer: TogetherAnswer;
  } | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      try {
        const answer =
          ids.length === 0
            ? { batch: null, decided: [], refused: [] }
            : await annotationApi.countTogether(articleId, kind, ids);
        if (!gone) setCounted({ ids, kind, answer });
      } catch (error) {
        if (!gone) notify({ tone: 'problem', text: sentenceOf(error) });
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [articleId, ids, kind, notify]);
  return counted?.kind === kind && counted.ids === ids ? counted.answer : null;
}

/** Takes a batch back and says so; null when nothing was decided. */
function takerBack(
  articleId: string,
  batch: string | null,
  notify: (message: ToastMessage) => void,
): (() => void) | null {
  if (batch === null) return null;
  const takeBack = async () => {
    try {
      const { reopened } = await annotationApi.reopenTogether(articleId, batch);
      notify({ topic: 'decision', text: `Taken back: ${reopened.length} are open again.` });
    } catch (error) {
      notify({ tone: 'problem', text: sentenceOf(error) });
    }
  };
  return () => void takeBack();
}

function doneMessage({ decided, refused }: TogetherAnswer, takeBack: (() => void) | null): ToastMessage {
  const left = refused.length > 0 ? ` ${refused.length} could not be, and stay open.` : '';
  const text = `${decided.length} decided.${left}`;
  if (!takeBack) return { tone: 'problem', text };
  return { topic: 'decision', text, action: { label: 'Take back', run: takeBack } };
}
