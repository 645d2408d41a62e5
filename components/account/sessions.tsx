'use client';

import { useState, type JSX } from 'react';
import { api } from '#components/api.ts';
import { AlertDialog } from '#components/ui/alert-dialog.tsx';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { STILL_SIGNED_IN, useLeave } from './use-leave.tsx';

/** Leaving: in this browser, or everywhere at once. */
export function Sessions(): JSX.Element {
  const { leave, question } = useLeave();
  const show = useToast();
  const [asking, setAsking] = useState(false);
  const here = (): void => {
    leave().catch(() => show({ tone: 'problem', text: STILL_SIGNED_IN }));
  };
  const everywhere = (): Promise<void> => leave(() => api('POST', '/me/sign-out-everywhere'));
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={here}>Sign out</Button>
      <Button onClick={() => setAsking(true)}>Sign out everywhere…</Button>
      {asking ? (
        <AlertDialog
          title="Sign out everywhere?"
          description="Every browser in which you are signed in, this one too, is signed out within a second. Tokens go on working."
          confirm="Sign out everywhere"
          onConfirm={everywhere}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {question}
    </div>
  );
}
