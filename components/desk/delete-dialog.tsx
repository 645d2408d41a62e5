'use client';

import type { JSX } from 'react';
import type { DeskArticle } from '#lib/core/article/article.ts';
import { AlertDialog } from '#components/ui/alert-dialog.tsx';

export interface DeleteDialogProps {
  readonly article: DeskArticle;
  readonly onDelete: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before an article goes, with everything on it. Mount it to open it. */
export function DeleteDialog({
  article: { title, counts, present },
  onDelete,
  onClose,
}: DeleteDialogProps): JSX.Element {
  const flags = counts.open + counts.decided;
  const what = flags === 0 ? 'The text' : `The text and everything noted on it (${flags})`;
  const losing =
    present.length === 0 ? '' : ` ${present.map(({ name }) => name).join(', ')} will lose it while working in it.`;
  return (
    <AlertDialog
      danger
      title={`Delete “${title}”?`}
      description={`${what} will be gone from the desk for everybody.${losing}`}
      confirm="Delete"
      onConfirm={onDelete}
      onClose={onClose}
    />
  );
}
