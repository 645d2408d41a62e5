'use client';

import dynamic from 'next/dynamic';
import { useState, type JSX } from 'react';
import { api } from '#components/api.ts';
import { forgetUnsent, unsentChanges } from '#components/editor/kept-copies.ts';
import { signOut } from './session.ts';

const LeaveDialog = dynamic(async () => (await import('./leave-dialog.tsx')).LeaveDialog);

type SignOut = () => Promise<unknown>;

/** Leaving, and the question that comes before it where this browser keeps unsent edits. */
interface Leaving {
  /**
   * Signs out and goes to the sign-in page; asks first when something that this person wrote is in this browser only.
   * @throws when the server can't be reached: then they are still signed in
   */
  readonly leave: (how?: SignOut) => Promise<void>;
  /** To be put somewhere on the page. */
  readonly question: JSX.Element | null;
}

interface Asking {
  readonly personId: string;
  readonly changes: number;
  readonly how: SignOut;
}

async function go(how: SignOut): Promise<void> {
  await how();
  // A whole page load: nothing of this person stays in memory.
  window.location.assign('/sign-in');
}

/** Signing out of this browser, with nothing of this person lost or left behind unasked. */
export function useLeave(): Leaving {
  const [asking, setAsking] = useState<Asking | null>(null);
  const leave = async (how: SignOut = signOut): Promise<void> => {
    const { id: personId } = await api<{ readonly id: string }>('GET', '/me');
    const changes = await unsentChanges(personId);
    if (changes > 0) setAsking({ personId, changes, how });
    else await go(how);
  };
  const question = asking && (
    <LeaveDialog
      changes={asking.changes}
      onKeep={() => go(asking.how)}
      onDelete={() =>
        go(async () => {
          await asking.how();
          await forgetUnsent(asking.personId);
        })
      }
      onClose={() => setAsking(null)}
    />
  );
  return { leave, question };
}

/** What to say when leaving failed. */
export const STILL_SIGNED_IN = 'You are still signed in: the server can’t be reached. Try again.';
