import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  fixTables,
  toggleHeader,
} from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';

type Command = (state: EditorState, dispatch?: (tr: Transaction) => void) => boolean;

const orTable =
  (command: Command): Command =>
  (state, dispatch) =>
    command(state, dispatch) || deleteTable(state, dispatch);

/** What can be done to the table that the caret is in. The last row or column takes the table with it. */
export const TABLE_COMMANDS = {
  addRowBefore,
  addRowAfter,
  addColumnBefore,
  addColumnAfter,
  deleteRow: orTable(deleteRow),
  deleteColumn: orTable(deleteColumn),
  toggleHeaderRow: toggleHeader('row'),
  deleteTable,
} as const satisfies Record<string, Command>;

export type TableCommand = keyof typeof TABLE_COMMANDS;

/**
 * Works on the table that the caret is in. What two people made of it at the same moment may have rows of different
 * lengths: that is mended first, by whoever works on it, and never by who only looks.
 */
export function runTableCommand(view: EditorView, command: TableCommand): void {
  const mended = fixTables(view.state);
  if (mended) view.dispatch(mended);
  TABLE_COMMANDS[command](view.state, (tr) => view.dispatch(tr));
  view.focus();
}

/** Adds a row below the last one, with the caret in its first cell. */
export function addRowAtEnd(view: EditorView): void {
  const { row } = cellIndex(view.state);
  runTableCommand(view, 'addRowAfter');
  const { state } = view;
  const after = state.selection.$from;
  for (let depth = after.depth; depth > 0; depth -= 1) {
    if (after.node(depth).type.name !== 'table') continue;
    const table = after.node(depth);
    let position = after.start(depth);
    for (let index = 0; index <= row && index < table.childCount; index += 1) position += table.child(index).nodeSize;
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(position + 2), 1)).scrollIntoView());
    return;
  }
}

function cellIndex({ selection: { $from } }: EditorState): { readonly row: number } {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table') return { row: $from.index(depth) };
  return { row: 0 };
}

/** A table of empty cells with a row of headings. */
export function newTable(rows: number, columns: number) {
  const cells = (type: string) => Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] }));
  return {
    type: 'table',
    content: Array.from({ length: rows }, (_, row) => ({
      type: 'tableRow',
      content: cells(row === 0 ? 'tableHeader' : 'tableCell'),
    })),
  };
}
