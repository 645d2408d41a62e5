'use client';

import dynamic from 'next/dynamic';
import { useState, type JSX } from 'react';
import { useArticle } from '#components/editor/article-context.ts';
import { Button } from '#components/ui/button.tsx';

const ExportDialog = dynamic(async () => (await import('./export-dialog.tsx')).ExportDialog);

/** The way out to a file. */
export function ExportButton(): JSX.Element {
  const { articleId, categories } = useArticle();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </Button>
      {open ? <ExportDialog articleId={articleId} categories={categories} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
