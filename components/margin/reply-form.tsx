'use client';

import type { JSX } from 'react';
import { useCardForm } from './use-card-form.ts';
import { WordsForm } from './words-form.tsx';

/** Answers an annotation. */
export function ReplyForm({ id }: { readonly id: string }): JSX.Element {
  const { actions, busy, close } = useCardForm(id);
  return (
    <WordsForm
      label="Reply"
      send="Reply"
      busy={busy}
      onSend={(body) => void actions.reply(id, body)}
      onCancel={close}
    />
  );
}
