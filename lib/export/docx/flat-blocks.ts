import type { DocumentNode } from '#lib/core/article/article.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';

/** A list item's mark: which list, and how deep. */
export interface ListMark {
  /** Bullets share one list; every numbered list is its own. */
  readonly list: 'bullets' | `numbers-${number}`;
  readonly level: number;
}

/** Word has no tree of blocks, only paragraphs: a block with all that the tree says about it. */
export interface PlacedBlock {
  readonly node: DocumentNode;
  /** Steps of indentation: lists and quotations around it. */
  readonly depth: number;
  readonly isQuoted: boolean;
  /** Set for the first block of a list item. */
  readonly mark: ListMark | null;
}

/** A numbered list and the number it begins with. */
export interface NumberedList {
  readonly list: ListMark['list'];
  readonly start: number;
}

/** What a document, a cell or a block of footnotes is not flattened into: it is laid out by itself. */
const WHOLE: ReadonlySet<string> = new Set(['horizontalRule', 'image', 'table', 'footnotes']);

/**
 * The text blocks, rules, images, tables and footnotes of a document or a cell in order. Its numbered lists are added to
 * `numbered`, which all parts of a document share.
 */
export function flatBlocks(document: DocumentNode, numbered: NumberedList[]): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const enterAll = (nodes: readonly DocumentNode[] = [], place: Omit<PlacedBlock, 'node'>): void => {
    // Only the first block of an item has its mark.
    nodes.forEach((node, index) => enter(node, index === 0 ? place : { ...place, mark: null }));
  };
  const enter = (node: DocumentNode, place: Omit<PlacedBlock, 'node'>): void => {
    if (isTextBlock(node) || WHOLE.has(node.type)) blocks.push({ ...place, node });
    else if (node.type === 'bulletList' || node.type === 'orderedList') {
      const mark = { list: listOf(node), level: place.depth } as const;
      for (const item of node.content ?? []) enterAll(item.content, { ...place, depth: place.depth + 1, mark });
    } else if (node.type === 'blockquote') enterAll(node.content, { ...place, depth: place.depth + 1, isQuoted: true });
    else enterAll(node.content, place);
  };
  const listOf = (node: DocumentNode): ListMark['list'] => {
    if (node.type === 'bulletList') return 'bullets';
    const list = `numbers-${numbered.length}` as const;
    const start = Number(node.attrs?.['start'] ?? 1);
    numbered.push({ list, start: Number.isSafeInteger(start) ? Math.min(Math.max(0, start), 2 ** 31 - 1) : 1 });
    return list;
  };
  enterAll(document.content, { depth: 0, isQuoted: false, mark: null });
  return blocks;
}
