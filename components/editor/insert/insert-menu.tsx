'use client';

import type { Editor } from '@tiptap/core';
import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState, type JSX } from 'react';
import * as Bar from 'radix-ui/toolbar';
import { DropdownMenu } from '#components/ui/dropdown-menu.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';

const InsertItems = dynamic(async () => (await import('./insert-items.tsx')).InsertItems);
const TableDialog = dynamic(async () => (await import('./table-dialog.tsx')).TableDialog);
const ImageDialog = dynamic(async () => (await import('./image-dialog.tsx')).ImageDialog);

/** What is asked for before it is put in. */
export type Asking = 'table' | 'image';

/** Puts tables, footnotes and images into the text, and works on the table that the caret is in. */
export function InsertMenu({
  editor,
  articleId,
}: {
  readonly editor: Editor;
  readonly articleId: string;
}): JSX.Element {
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <DropdownMenu
        align="start"
        trigger={
          <Bar.Button asChild>
            <IconButton label="Insert: table, footnote, image" title="Insert" icon={<Plus />} />
          </Bar.Button>
        }
      >
        <InsertItems editor={editor} onAsk={setAsking} />
      </DropdownMenu>
      {asking === 'table' ? <TableDialog editor={editor} onClose={close} /> : null}
      {asking === 'image' ? <ImageDialog editor={editor} articleId={articleId} onClose={close} /> : null}
    </>
  );
}
