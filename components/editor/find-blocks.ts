import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { lineHashes } from '#lib/core/article/line-hashes.ts';
import { ATOM } from '#lib/core/article/text-map.ts';

/** A block of text that holds lines that were looked for, and where it stands in the window. */
export interface FoundBlock {
  /** Its place in the editor's positions. */
  readonly from: number;
  /** Those of the lines that it holds. */
  readonly lines: readonly number[];
  readonly box: DOMRect;
}

/** Hashes of a block's lines; ProseMirror keeps the nodes of blocks that nobody touched. */
const known = new WeakMap<Node, readonly number[]>();

function hashesOf(block: Node): readonly number[] {
  const before = known.get(block);
  if (before) return before;
  // As the projection has it (lib/core/article/project-document.ts).
  const leaf = ({ type }: Node) => (type.name === 'hardBreak' ? '\n' : ATOM);
  const hashes = lineHashes(block.textBetween(0, block.content.size, '\n', leaf));
  known.set(block, hashes);
  return hashes;
}

/** The blocks that hold one of these lines (by lib/core/article/line-hashes.ts), in text order. */
export function findBlocks(editor: Editor, lines: ReadonlySet<number>): readonly FoundBlock[] {
  if (lines.size === 0) return [];
  const found: FoundBlock[] = [];
  editor.state.doc.descendants((node, from) => {
    if (!node.isTextblock) return true;
    const own = hashesOf(node).filter((line) => lines.has(line));
    const element = own.length > 0 ? editor.view.nodeDOM(from) : null;
    if (element instanceof HTMLElement) found.push({ from, lines: own, box: element.getBoundingClientRect() });
    return false;
  });
  return found;
}
