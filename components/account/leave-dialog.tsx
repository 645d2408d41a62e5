'use client';

import { useState, type JSX } from 'react';
import { sentenceOf } from '#components/api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';

interface LeaveDialogProps {
  /** How many of this person's changes are in this browser only. */
  readonly changes: number;
  readonly onKeep: () => Promise<void>;
  readonly onDelete: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks somebody who signs out what becomes of the edits that could not be sent. */
export function LeaveDialog({ changes, onKeep, onDelete, onClose }: LeaveDialogProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (leave: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await leave();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  const what = changes === 1 ? 'One change' : `${changes} changes`;
  return (
    <Dialog
      open
      size="medium"
      onOpenChange={onClose}
      title={`${what} of yours ${changes === 1 ? 'is' : 'are'} not saved`}
      description="You typed while this browser was offline, and it is the only place that has those words."
    >
      <p className="text-soft">
        Kept here, they are sent when you open the article again after signing in. Nobody else is shown them, and they
        are never sent in another person’s name. On a computer that is not yours, delete them.
      </p>
      {problem ? <Banner className="mt-3">{problem}</Banner> : null}
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="danger" disabled={busy} onClick={() => void run(onDelete)}>
          Delete and sign out
        </Button>
        <Button variant="primary" disabled={busy} onClick={() => void run(onKeep)}>
          Keep and sign out
        </Button>
      </DialogActions>
    </Dialog>
  );
}
