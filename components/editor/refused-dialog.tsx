'use client';

import { useState, type JSX } from 'react';
import type { LiveArticle } from './live-article.ts';
import { CopyButton, UnsentField } from './unsent-field.tsx';
import { useUnsentLines } from './use-unsent-lines.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';

interface RefusedDialogProps {
  readonly articleId: string;
  readonly live: LiveArticle;
  /** The plain text of this page's copy. */
  readonly ownText: string;
  readonly reason: string;
}

/** The server takes nothing more from this copy: keeps what it doesn't have, to copy, until the person reloads. */
export function RefusedDialog({ articleId, live, ownText, reason }: RefusedDialogProps): JSX.Element {
  const [open, setOpen] = useState(true);
  const lost = useUnsentLines(articleId, live.status.getState().unsaved > 0 ? ownText : '');
  const reload = async () => {
    // Sent once more, they would be refused once more.
    await live.forget();
    window.location.reload();
  };
  return (
    <Dialog open={open} keepOpen onOpenChange={setOpen} title="This page can’t go on" description={reason}>
      {lost ? (
        <UnsentField lines={lost} hint="Copy what you need, then reload and put it back." />
      ) : (
        <p className="text-soft">
          {lost === null ? 'Looking for words that were not sent…' : 'Everything that you wrote was saved.'}
        </p>
      )}
      <DialogActions>
        {lost ? <CopyButton lines={lost} /> : null}
        <Button variant="primary" disabled={lost === null} onClick={() => void reload()}>
          Reload
        </Button>
      </DialogActions>
    </Dialog>
  );
}
