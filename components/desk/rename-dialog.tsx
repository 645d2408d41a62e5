'use client';

import { useState, type JSX } from 'react';
import { LIMITS } from '#lib/core/limits.ts';
import type { DeskArticle } from '#lib/core/article/article.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { LEAVING, refused, useSubmission } from '#components/use-submission.ts';

export interface RenameDialogProps {
  readonly article: DeskArticle;
  /** Saves the title; what it throws is told in the dialog. */
  readonly onRename: (title: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for an article's new title. Mount it to open it. */
export function RenameDialog({ article, onRename, onClose }: RenameDialogProps): JSX.Element {
  const [title, setTitle] = useState(article.title);
  const { busy, problem, submit } = useSubmission(async () => {
    if (title.trim() === '') return refused('An article needs a title.');
    await onRename(title.trim());
    onClose();
    return LEAVING;
  });
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : onClose())} title="Rename the article">
      <form noValidate onSubmit={submit}>
        <TextField
          label="Title"
          value={title}
          problem={problem}
          maxLength={LIMITS.titleLength}
          autoComplete="off"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
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
