'use client';

import { useState, type FormEvent, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import type { DeskArticle } from '#lib/core/article/article.ts';
import { sentenceOf } from '#components/api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';

export interface RenameDialogProps {
  readonly article: DeskArticle;
  /** Saves the title; what it throws is told in the dialog. */
  readonly onRename: (title: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for an article's new title. Mount it to open it. */
export function RenameDialog({ article, onRename, onClose }: RenameDialogProps): JSX.Element {
  const [title, setTitle] = useState(article.title);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (title.trim() === '') return setProblem('An article needs a title.');
    setBusy(true);
    try {
      await onRename(title.trim());
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())} title="Rename the article">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <TextField label="Title" value={title} problem={problem} maxLength={LIMITS.titleLength} autoComplete="off" onFocus={(event) => event.target.select()} onChange={(event) => setTitle(event.target.value)} />
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy}>
            Rename
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
