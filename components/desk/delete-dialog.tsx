'use client';

import { useState, type JSX } from 'react';
import type { DeskArticle } from '#lib/core/article/article.ts';
import { sentenceOf } from '#components/api.ts';
import { AlertDialog } from '#components/ui/alert-dialog.tsx';

export interface DeleteDialogProps {
  readonly article: DeskArticle;
  readonly onDelete: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before an article goes, with everything on it. Mount it to open it. */
export function DeleteDialog({ article, onDelete, onClose }: DeleteDialogProps): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onDelete();
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  const flags = article.counts.open + article.counts.decided;
  const present = article.present.length === 0 ? '' : ` ${article.present.map(({ name }) => name).join(', ')} will lose it while working in it.`;
  return (
    <AlertDialog
      open
      danger
      busy={busy}
      problem={problem}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`Delete “${article.title}”?`}
      description={`The text and ${flags === 0 ? 'all flags' : `its ${flags} ${flags === 1 ? 'flag' : 'flags'}`} will be gone from the desk for everybody.${present}`}
      confirm="Delete"
      onConfirm={() => void confirm()}
    />
  );
}
