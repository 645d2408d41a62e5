import type { Node } from '@tiptap/pm/model';
import { ATOM, TextMap, type TextBlock } from '#lib/core/article/text-map.ts';

/** Text by block: ProseMirror keeps the nodes of blocks that nobody touched, so a keystroke reads one block anew. */
const texts = new WeakMap<Node, string>();

/**
 * The plain-text projection of a document. Given the map of an earlier state of it, returns that very map when no text
 * block has changed or moved.
 */
export function project(doc: Node, earlier?: TextMap): TextMap {
  const blocks = textBlocks(doc);
  return earlier ? earlier.withBlocks(blocks) : TextMap.from(blocks);
}

/** The characters of a text block, one for each of its positions. */
function blockText(block: Node): string {
  const known = texts.get(block);
  if (known !== undefined) return known;
  let text = '';
  block.forEach((child) => {
    if (child.isText) text += child.text ?? '';
    else text += child.type.name === 'hardBreak' ? '\n' : ATOM;
  });
  texts.set(block, text);
  return text;
}

function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    blocks.push({ from: position + 1, text: blockText(node) });
    return false;
  });
  return blocks;
}
