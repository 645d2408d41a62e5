'use client';

import { useState, type JSX } from 'react';
import { api } from '#components/api.ts';
import { AlertDialog } from '#components/ui/alert-dialog.tsx';
import { Button } from '#components/ui/button.tsx';
import { leaveNothing } from './leave-nothing.ts';
import { useLeave } from './use-leave.ts';

/** Leaving: in this browser, or everywhere at once. */
export function Sessions(): JSX.Element {
  const leave = useLeave();
  const [asking, setAsking] = useState(false);
  const everywhere = async (): Promise<void> => {
    await leaveNothing(() => api('POST', '/me/sign-out-everywhere'));
    window.location.assign('/sign-in');
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={leave}>Sign out</Button>
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
    </div>
  );
}
