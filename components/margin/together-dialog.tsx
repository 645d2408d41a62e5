'use client';

import { useEffect, useState, type FormEvent, type JSX } from 'react';
import { annotationApi } from './annotation-api.ts';
import { countSentence, MOST_TOGETHER, openThatPass, type TogetherAnswer, type TogetherKind } from './together.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { useToast, type ToastMessage } from '#components/ui/toast.tsx';

const KINDS = [
  { value: 'fixed', label: 'Fixed' },
  { value: 'stet', label: 'Stet' },
  { value: 'accepted', label: 'Accept' },
] as const;

/** Decides everything open that passes the filters alike: says first how many, and offers to take it back as one. */
export function TogetherDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { articleId, annotations, margin, actions } = useArticle();
  const notify = useToast();
  // What was counted is what is decided, whoever adds another one meanwhile.
  const [ids] = useState(() =>
    openThatPass(margin.getState().filters, annotations.getState().byId.values()).slice(0, MOST_TOGETHER),
  );
  const [kind, setKind] = useState<TogetherKind>('fixed');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const count = useCount(articleId, ids, kind, notify);
  const ready = count !== null && count.decided.length > 0 && (kind !== 'stet' || reason.trim() !== '');
  const decide = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    try {
      const answer = await annotationApi.decideTogether(articleId, kind, ids, reason.trim());
      const takeBack = takerBack(articleId, answer.batch, notify);
      if (takeBack) actions.remember({ ids: answer.decided, takeBack });
      notify(doneMessage(answer, takeBack));
      onClose();
    } catch (error) {
      notify({ tone: 'problem', text: sentenceOf(error) });
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Decide ${ids.length} together`}
      description="All that is open and passes the filters."
    >
      <form className="flex flex-col gap-3" onSubmit={(event) => void decide(event)}>
        <SegmentedControl label="Decision" segments={KINDS} value={kind} onChange={setKind} />
        {kind === 'stet' ? (
          <TextField label="Why do they stand?" value={reason} onChange={(event) => setReason(event.target.value)} />
        ) : null}
        <p role="status" className="text-soft">
          {count ? countSentence(count) : 'Counting…'}
        </p>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy} disabled={!ready}>
            Decide {count?.decided.length ?? ''}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** What the server says would be decided; null while it is asked. */
function useCount(
  articleId: string,
  ids: readonly string[],
  kind: TogetherKind,
  notify: (message: ToastMessage) => void,
): TogetherAnswer | null {
  const [counted, setCounted] = useState<{ readonly kind: TogetherKind; readonly answer: TogetherAnswer } | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      try {
        const answer =
          ids.length === 0
            ? { batch: null, decided: [], refused: [] }
            : await annotationApi.countTogether(articleId, kind, ids);
        if (!gone) setCounted({ kind, answer });
      } catch (error) {
        if (!gone) notify({ tone: 'problem', text: sentenceOf(error) });
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [articleId, ids, kind, notify]);
  return counted?.kind === kind ? counted.answer : null;
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
