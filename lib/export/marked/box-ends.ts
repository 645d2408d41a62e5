import type { DocumentNode } from '#lib/core/article/article.ts';
import { footnoteId } from '#lib/export/pdf/footnotes.ts';
import { isTextBlock } from './flat-text.ts';
import { KEPT } from './piece.ts';
import type { MarkedParagraph } from './lay-out.ts';

/**
 * The paragraphs of a text with the last end of every cell, and of every footnote that the text refers to, as it is: no
 * reader can make the words of two cells one paragraph, or divide them, whatever became of the line between them.
 */
export function withKeptBoxEnds(
  document: DocumentNode,
  blocks: readonly (readonly MarkedParagraph[])[],
): readonly (readonly MarkedParagraph[])[] {
  const boxes = boxesOf(document);
  return blocks.map((paragraphs, index) => {
    const last = paragraphs.at(-1);
    const endsBox = index + 1 < boxes.length && boxes[index] !== boxes[index + 1];
    return last && endsBox ? paragraphs.with(paragraphs.length - 1, { ...last, end: KEPT }) : paragraphs;
  });
}

/** By text block, in order: the cell or the footnote that it is in; null in none. */
function boxesOf(document: DocumentNode): readonly (DocumentNode | null)[] {
  const text = (document.content ?? []).filter(({ type }) => type !== 'footnotes');
  const referredTo = new Set(text.flatMap(referencesIn));
  const boxes: (DocumentNode | null)[] = [];
  const enter = (node: DocumentNode, box: DocumentNode | null): void => {
    if (isTextBlock(node)) return void boxes.push(box);
    const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
    const isNote = node.type === 'footnote' && referredTo.has(footnoteId(node));
    node.content?.forEach((child) => enter(child, isCell || isNote ? node : box));
  };
  enter(document, null);
  return boxes;
}

function referencesIn(node: DocumentNode): string[] {
  return node.type === 'footnoteReference' ? [footnoteId(node)] : (node.content ?? []).flatMap(referencesIn);
}
