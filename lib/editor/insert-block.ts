import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

/**
 * Puts blocks behind the one that the selection ends in, as deep as they may stand there: in the same cell or item, behind
 * the footnotes' own place. Nothing is divided. There is always a place to write on behind a table.
 * @param caret whether the caret goes into the first of them
 */
export function insertBlocks(
  state: EditorState,
  blocks: readonly Node[],
  { caret }: { readonly caret: boolean },
): Transaction {
  const { $to } = state.selection;
  const [first] = blocks;
  const tr = state.tr;
  if (!first) return tr;
  let depth = $to.depth;
  while (
    depth > 1 &&
    !$to.node(depth - 1).canReplaceWith($to.indexAfter(depth - 1), $to.indexAfter(depth - 1), first.type)
  )
    depth -= 1;
  const at = depth > 0 ? $to.after(depth) : $to.pos;
  const parent = $to.node(Math.max(0, depth - 1));
  const isLast = depth > 0 && $to.indexAfter(depth - 1) === parent.childCount;
  const paragraph = state.schema.nodes['paragraph']?.create();
  const isOpen = blocks.at(-1)?.type.name !== 'table' || !isLast || !paragraph;
  tr.insert(at, isOpen ? blocks : [...blocks, paragraph]);
  if (caret) tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1), 1));
  return tr.scrollIntoView();
}
