'use client';

import { useState, type JSX, type KeyboardEvent } from 'react';
import { SmallForm } from './small-form.tsx';
import { useCardForm } from './use-card-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { TextField } from '#components/ui/text-field.tsx';

/** What is said most often, each by its number. */
const USUAL = ['Not an error.', 'House style.', 'It is a quotation.', 'It is meant so.'] as const;

/** Lets the passage stand: asks why. The usual reasons are one key each, as long as nothing else is written. */
export function StetForm({ id }: { readonly id: string }): JSX.Element {
  const [reason, setReason] = useState('');
  const { actions, busy, close } = useCardForm(id);
  const stet = (why: string) => void actions.decide(id, 'stet', why);
  const onKeyDown = (event: KeyboardEvent) => {
    const usual = reason === '' ? USUAL[Number.parseInt(event.key, 10) - 1] : undefined;
    if (!usual || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    stet(usual);
  };
  return (
    <SmallForm
      label="Let it stand"
      send="Stet"
      busy={busy}
      disabled={reason.trim() === ''}
      onSend={() => stet(reason.trim())}
      onCancel={close}
    >
      <TextField
        label="Why does it stand?"
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div role="group" aria-label="Usual reasons" className="flex flex-wrap gap-1.5">
        {USUAL.map((usual, index) => (
          <Button
            key={usual}
            size="small"
            disabled={busy}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => stet(usual)}
          >
            {usual.replace(/\.$/u, '')}
            <Kbd className="pointer-coarse:hidden">{index + 1}</Kbd>
          </Button>
        ))}
      </div>
    </SmallForm>
  );
}
