import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Plugin, TextSelection, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isAcrossBoxes, textParts } from './rewrite-document.ts';

/** The depth of the innermost cell around a place; 0 outside of tables. */
export function cellDepth($place: ResolvedPos): number {
  for (let depth = $place.depth; depth > 0; depth -= 1)
    if (/^table(Cell|Header)$/.test($place.node(depth).type.name)) return depth;
  return 0;
}

/** The caret's place in the cell before or after its own; null where there is none. */
function besideCell(state: EditorState, step: -1 | 1): TextSelection | null {
  const { $from } = state.selection;
  const depth = cellDepth($from);
  if (depth === 0) return null;
  const [row, table] = [$from.node(depth - 1), $from.node(depth - 2)];
  const inRow = $from.index(depth - 1) + step;
  const otherRow = $from.index(depth - 2) + step;
  if (inRow < 0 || inRow >= row.childCount) {
    if (otherRow < 0 || otherRow >= table.childCount) return null;
    const edge = step > 0 ? $from.after(depth - 1) : $from.before(depth - 1);
    return inside(state, edge, step);
  }
  return inside(state, step > 0 ? $from.after(depth) : $from.before(depth), step);
}

function inside({ doc }: EditorState, position: number, step: -1 | 1): TextSelection | null {
  const found = TextSelection.findFrom(doc.resolve(position), step, true);
  return found instanceof TextSelection ? found : null;
}

/** Takes the selected words out of each cell and note that they are in, and leaves the boxes. @returns whether it did */
function deleteInBoxes(view: EditorView, text = ''): boolean {
  const { state } = view;
  const { $from, $to, from, to, empty } = state.selection;
  if (empty || !view.editable || !(state.selection instanceof TextSelection) || !isAcrossBoxes($from, $to))
    return false;
  const tr = state.tr;
  for (const part of textParts(state.doc, from, to).toReversed()) tr.delete(part.from, part.to);
  if (text !== '') tr.insertText(text, from);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + text.length)).scrollIntoView());
  return true;
}

/**
 * Tab goes from cell to cell, and makes a new row behind the last one; what is typed over words of several cells takes the
 * words and leaves the cells. In a list inside of a cell Tab is the list's.
 */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  // After the lists.
  priority: 50,
  addKeyboardShortcuts() {
    const go = (step: -1 | 1) => (): boolean => {
      const { view } = this.editor;
      if (cellDepth(view.state.selection.$from) === 0) return false;
      const beside = besideCell(view.state, step);
      if (beside) view.dispatch(view.state.tr.setSelection(beside).scrollIntoView());
      else if (step > 0 && view.editable)
        void import('./table-commands.ts').then(({ addRowAtEnd }) => addRowAtEnd(view));
      return true;
    };
    return { Tab: go(1), 'Shift-Tab': go(-1) };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown: (view, { key }) => (key === 'Backspace' || key === 'Delete') && deleteInBoxes(view),
        handleTextInput: (view, _from, _to, text) => deleteInBoxes(view, text),
      },
    }),
  ],
});
