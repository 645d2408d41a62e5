'use client';

import { useEffect, useState, type JSX } from 'react';
import type { LiveArticle } from './live-article.ts';
import { unsentLines } from './unsent-lines.ts';
import { api } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useToast } from '#components/ui/toast.tsx';

interface RefusedDialogProps {
  readonly articleId: string;
  readonly live: LiveArticle;
  /** The plain text of this page's copy. */
  readonly ownText: string;
  readonly reason: string;
}

/** The server takes nothing more from this copy: keeps what it doesn't have, to copy, until the person reloads. */
export function RefusedDialog({ articleId, live, ownText, reason }: RefusedDialogProps): JSX.Element {
  const notify = useToast();
  const [open, setOpen] = useState(true);
  const lost = useUnsent(articleId, ownText, live.status.getState().unsaved > 0);
  const copy = async () => {
    await navigator.clipboard.writeText(lost ?? '');
    notify({ text: 'Copied.' });
  };
  return (
    <Dialog open={open} keepOpen onOpenChange={setOpen} title="This page can’t go on" description={reason}>
      {lost ? (
        <Textarea
          label="Lines that the server does not have"
          hint="Copy what you need, then reload and put it back."
          readOnly
          rows={8}
          value={lost}
          inputClassName="font-serif max-h-[40vh] overflow-y-auto"
        />
      ) : (
        <p className="text-soft">
          {lost === null ? 'Looking for words that were not sent…' : 'Everything that you wrote was saved.'}
        </p>
      )}
      <DialogActions>
        {lost ? <Button onClick={() => void copy()}>Copy</Button> : null}
        <Button variant="primary" disabled={lost === null} onClick={() => window.location.reload()}>
          Reload
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Lines of this copy that the server's article doesn't have; null while that is being looked up. */
function useUnsent(articleId: string, ownText: string, hasUnsaved: boolean): string | null {
  const [lost, setLost] = useState<string | null>(hasUnsaved ? null : '');
  useEffect(() => {
    if (!hasUnsaved) return;
    const compare = (serverText: string) => setLost(unsentLines(ownText, serverText).join('\n\n'));
    // A deleted article has no text any more: then everything here is all there is.
    api<{ readonly text: string }>('GET', `/articles/${articleId}/text`).then(
      ({ text }) => compare(text),
      () => compare(''),
    );
  }, [articleId, ownText, hasUnsaved]);
  return lost;
}
