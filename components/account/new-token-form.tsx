'use client';

import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import { api } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { DONE, refused, useSubmission } from '#components/use-submission.ts';

/** A token with its secret, as it is told once. */
export interface NewToken {
  readonly id: string;
  readonly label: string;
  readonly token: string;
}

/** Names a new token and makes it. */
export function NewTokenForm({ onMade }: { readonly onMade: (token: NewToken) => void }): JSX.Element {
  const [label, setLabel] = useState('');
  const { busy, problem, submit } = useSubmission(async () => {
    if (label.trim() === '') return refused('Say what the token is for.');
    onMade(await api<NewToken>('POST', '/me/tokens', { label: label.trim() }));
    setLabel('');
    return DONE;
  });
  return (
    <form noValidate onSubmit={submit} className="flex flex-wrap items-start gap-2">
      <TextField
        className="min-w-52 flex-1"
        label="What the token is for"
        hideLabel
        placeholder="What the token is for"
        autoComplete="off"
        maxLength={LIMITS.nameLength}
        value={label}
        problem={problem}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Button type="submit" variant="primary" busy={busy} className="min-h-[38px]">
        Make a token
      </Button>
    </form>
  );
}
