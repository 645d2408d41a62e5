import type { Node } from '@tiptap/pm/model';
import { ATOM } from '#lib/core/article/text-map.ts';

/**
 * The text blocks of a document that `known` does not hold yet; it holds them from then on. Nodes never change: a block
 * whose words changed is another node, and one that did not is the same.
 */
export function newTextBlocks(doc: Node, known: WeakSet<Node>): readonly Node[] {
  const found: Node[] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    if (!known.has(node)) {
      known.add(node);
      found.push(node);
    }
    return false;
  });
  return found;
}

/** The text of a block as the projection has it, one character for each position in it; "" where something in it is longer. */
export function textOfBlock(block: Node): string {
  const text = block.textBetween(0, block.content.size, null, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ATOM));
  return text.length === block.content.size ? text : '';
}

/** Where some blocks begin in a document, as far as they are in it: the position of their first character. */
export function placesOf(doc: Node, blocks: ReadonlySet<Node>): ReadonlyMap<Node, number> {
  const places = new Map<Node, number>();
  doc.descendants((node, position) => {
    if (blocks.has(node)) places.set(node, position + 1);
    return !node.isTextblock;
  });
  return places;
}
