'use client';

import { useState, type JSX } from 'react';
import { SmallForm } from './small-form.tsx';
import { useCardForm } from './use-card-form.ts';
import { TextField } from '#components/ui/text-field.tsx';

/** Lets the passage stand: asks why. */
export function StetForm({ id }: { readonly id: string }): JSX.Element {
  const [reason, setReason] = useState('');
  const { actions, busy, close } = useCardForm(id);
  return (
    <SmallForm
      label="Let it stand"
      send="Stet"
      busy={busy}
      disabled={reason.trim() === ''}
      onSend={() => void actions.decide(id, 'stet', reason.trim())}
      onCancel={close}
    >
      <TextField
        label="Why does it stand?"
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </SmallForm>
  );
}
