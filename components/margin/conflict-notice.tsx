'use client';

import type { JSX } from 'react';
import { targetInput } from './draft.ts';
import { Swap } from './swap.tsx';
import { useCardForm } from './use-card-form.ts';
import { useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';

/** Accepting was refused because other words are there now: shows them, and offers to take them as the ones to replace. */
export function ConflictNotice({
  annotation,
  present,
}: {
  readonly annotation: AnchoredAnnotation;
  readonly present: string;
}): JSX.Element {
  const { pane } = useArticle();
  const { actions, busy, close } = useCardForm(annotation.id);
  const reread = () => {
    const target = pane.getState().current?.find(annotation.target);
    if (target) void actions.change(annotation.id, { target: targetInput(target) });
    else close();
  };
  return (
    <div role="alert" className="mt-2.5 rounded-lg bg-del-soft px-2.5 py-2 text-[0.8125rem] text-ink">
      <p>
        <b className="font-semibold">These words have changed</b> since they were flagged. Nothing was replaced. They
        are now:
      </p>
      <Swap from={annotation.target.quote.exact} to={present} />
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button size="small" variant="primary" busy={busy} onClick={reread}>
          Flag the present words
        </Button>
        <Button size="small" onClick={() => actions.act(annotation.id, 'edit')}>
          Edit the proposal
        </Button>
        <Button size="small" variant="quiet" onClick={close}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
