'use client';

import type { Editor } from '@tiptap/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { insertBlocks } from '#lib/editor/insert-block.ts';
import { newTable } from '#lib/editor/table-commands.ts';

const MOST = { rows: 100, columns: 20 } as const;

/** Asks how large a table is to be, and puts it behind the block that the caret is in. */
export function TableDialog({
  editor,
  onClose,
}: {
  readonly editor: Editor;
  readonly onClose: () => void;
}): JSX.Element {
  const [size, setSize] = useState({ rows: '3', columns: '3' });
  const isGood = (['rows', 'columns'] as const).every(
    (name) => /^\d{1,3}$/.test(size[name]) && Number(size[name]) >= 1 && Number(size[name]) <= MOST[name],
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isGood) return;
    onClose();
    const table = editor.schema.nodeFromJSON(newTable(Number(size.rows), Number(size.columns)));
    editor.view.dispatch(insertBlocks(editor.state, [table], { caret: true }));
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title="Table"
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        editor.view.focus();
      }}
    >
      <form onSubmit={save} noValidate>
        <div className="grid grid-cols-2 gap-3">
          {(['rows', 'columns'] as const).map((name) => (
            <TextField
              key={name}
              type="number"
              min={1}
              max={MOST[name]}
              label={name === 'rows' ? 'Rows, with the headings' : 'Columns'}
              value={size[name]}
              onChange={(event) => setSize({ ...size, [name]: event.target.value })}
            />
          ))}
        </div>
        <DialogActions>
          <Button type="submit" variant="primary" disabled={!isGood}>
            Insert
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
