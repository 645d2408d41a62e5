import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Span } from '#lib/editor/annotation-state.ts';

/** The selected words; null when none are, or when what is selected in the window isn't in the text. */
export function selectedWords(editor: Editor): Span | null {
  const { selection, doc } = editor.state;
  if (!(selection instanceof TextSelection) || selection.empty) return null;
  const inWindow = document.getSelection();
  if (!inWindow || inWindow.isCollapsed || !editor.view.dom.contains(inWindow.anchorNode)) return null;
  return trimmed(doc.textBetween(selection.from, selection.to, '\n', '\uFFFC'), selection.from, selection.to);
}

/** Without the white space that a double click or a quick hand takes along. */
function trimmed(text: string, from: number, to: number): Span | null {
  if (text.trim() === '') return null;
  const oneBlock = to - from === text.length;
  if (!oneBlock) return { from, to };
  return { from: from + text.length - text.trimStart().length, to: to - (text.length - text.trimEnd().length) };
}

/** The box around a range of the text in the window. */
export function boxOf(editor: Editor, { from, to }: Span): DOMRect {
  const start = editor.view.coordsAtPos(from, 1);
  const end = editor.view.coordsAtPos(to, -1);
  const oneLine = Math.abs(start.top - end.top) < 4;
  const column = editor.view.dom.getBoundingClientRect();
  const [left, right] = oneLine ? [start.left, end.right] : [column.left, column.right];
  return new DOMRect(left, start.top, right - left, end.bottom - start.top);
}
