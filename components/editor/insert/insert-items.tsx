'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { Image, Superscript, Table } from 'lucide-react';
import type { JSX } from 'react';
import type { Asking } from './insert-menu.tsx';
import { MenuItem, MenuLabel, MenuSeparator } from '#components/ui/dropdown-menu.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { insertFootnote } from '#lib/editor/insert-footnote.ts';
import { runTableCommand, type TableCommand } from '#lib/editor/table-commands.ts';
import { cellDepth } from '#lib/editor/table-keys.ts';

const TABLE_ITEMS: readonly (readonly [command: TableCommand, label: string, danger?: true])[] = [
  ['addRowBefore', 'Row above'],
  ['addRowAfter', 'Row below'],
  ['addColumnBefore', 'Column to the left'],
  ['addColumnAfter', 'Column to the right'],
  ['toggleHeaderRow', 'Row of headings, on or off'],
  ['deleteRow', 'Delete row', true],
  ['deleteColumn', 'Delete column', true],
  ['deleteTable', 'Delete table', true],
];

/** The items of the menu; loaded when it is opened for the first time. */
export function InsertItems({
  editor,
  onAsk,
}: {
  readonly editor: Editor;
  readonly onAsk: (what: Asking) => void;
}): JSX.Element {
  const notify = useToast();
  const { selection } = editor.state;
  const isInTable = cellDepth(selection.$from) > 0;
  const isImage = selection instanceof NodeSelection && selection.node.type.name === 'image';
  const addNote = () => {
    const tr = insertFootnote(editor.state, crypto.randomUUID().slice(0, 8));
    if (tr) editor.view.dispatch(tr);
    else notify({ tone: 'problem', text: 'A footnote can’t stand here: put the caret into words of the text first.' });
    editor.view.focus();
  };
  return (
    <>
      <MenuItem icon={<Table />} onChosen={() => onAsk('table')}>
        Table…
      </MenuItem>
      <MenuItem icon={<Superscript />} onChosen={addNote}>
        Footnote
      </MenuItem>
      <MenuItem icon={<Image />} onChosen={() => onAsk('image')}>
        {isImage ? 'Describe the image…' : 'Image…'}
      </MenuItem>
      {isInTable ? (
        <>
          <MenuSeparator />
          <MenuLabel>Table</MenuLabel>
          {TABLE_ITEMS.map(([command, label, danger = false]) => (
            <MenuItem key={command} danger={danger} onChosen={() => runTableCommand(editor.view, command)}>
              {label}
            </MenuItem>
          ))}
        </>
      ) : null}
    </>
  );
}
