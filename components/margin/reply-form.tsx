'use client';

import { useState, type JSX } from 'react';
import { SmallForm } from './small-form.tsx';
import { useCardForm } from './use-card-form.ts';
import { Textarea } from '#components/ui/textarea.tsx';

/** Answers an annotation. */
export function ReplyForm({ id }: { readonly id: string }): JSX.Element {
  const [body, setBody] = useState('');
  const { actions, busy, close } = useCardForm(id);
  return (
    <SmallForm
      label="Reply"
      send="Reply"
      busy={busy}
      disabled={body.trim() === ''}
      onSend={() => void actions.reply(id, body.trim())}
      onCancel={close}
    >
      <Textarea
        label="Your reply"
        hideLabel
        autoFocus
        rows={2}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
    </SmallForm>
  );
}
