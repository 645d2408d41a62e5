import type { DocumentNode } from '#lib/core/article/article.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';

/** What a node says, without its marks; blocks are lines. */
export function plainWords(node: DocumentNode): string {
  if (node.type === 'hardBreak') return ' ';
  return node.text ?? (node.content ?? []).map(plainWords).join(isTextBlock(node) ? '' : '\n');
}

/** The first block of words in a document. */
export function firstTextBlock(node: DocumentNode): DocumentNode | null {
  if (isTextBlock(node)) return node;
  for (const child of node.content ?? []) {
    const first = firstTextBlock(child);
    if (first) return first;
  }
  return null;
}
