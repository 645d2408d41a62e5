import type { DocumentNode } from './article.ts';
import { ATOM, TextMap, type TextBlock } from './text-map.ts';

/** The nodes whose content is text; any other node with content holds blocks. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'codeBlock']);
/** Blocks without content: one position, no text. */
const LEAF_BLOCKS: ReadonlySet<string> = new Set(['horizontalRule', 'image']);

/** The plain-text projection of a document in its JSON form, with ProseMirror positions, without ProseMirror. */
export function projectDocument(document: DocumentNode): TextMap {
  const blocks: TextBlock[] = [];
  let position = 0;
  const enter = (node: DocumentNode): void => {
    if (LEAF_BLOCKS.has(node.type)) {
      position += 1;
      return;
    }
    position += 1;
    if (TEXT_BLOCKS.has(node.type)) {
      const text = (node.content ?? []).map(inlineText).join('');
      blocks.push({ from: position, text });
      position += text.length;
    } else {
      node.content?.forEach(enter);
    }
    position += 1;
  };
  document.content?.forEach(enter);
  return TextMap.from(blocks);
}

function inlineText(node: DocumentNode): string {
  if (node.type === 'text') return node.text ?? '';
  return node.type === 'hardBreak' ? '\n' : ATOM;
}
