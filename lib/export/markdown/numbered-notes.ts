import type { DocumentNode } from '#lib/core/article/article.ts';
import { Footnotes } from '#lib/export/pdf/footnotes.ts';

/** A document whose footnotes and references are called by their numbers; a reference without a note by nothing. */
export function withNumberedNotes(document: DocumentNode): DocumentNode {
  const footnotes = new Footnotes(document);
  const numbered = (node: DocumentNode): DocumentNode => {
    const inside = node.content ? { ...node, content: node.content.map(numbered) } : node;
    if (node.type !== 'footnote' && node.type !== 'footnoteReference') return inside;
    const number = footnotes.numberOf(node);
    return { ...inside, attrs: { id: number === null ? '' : String(number) } };
  };
  return numbered(document);
}
