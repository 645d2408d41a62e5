import { HeadingLevel, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { State } from '#lib/export/marked/piece.ts';
import type { PlacedBlock } from './flat-blocks.ts';
import { revision, type Numbers } from './inline.ts';
import { isRightToLeft } from './right-to-left.ts';
import { DEEPEST_LEVEL, INDENT, STYLE } from './styles.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** One paragraph of a text block, which has several where changes split or joined it. */
export function textParagraph(
  block: PlacedBlock,
  all: readonly MarkedParagraph[],
  at: number,
  children: readonly ParagraphChild[],
  numbers: Numbers,
): Paragraph {
  const { inline, end, isPresent } = all[at] as MarkedParagraph;
  const words = inline.map((item) => (item.kind === 'words' ? item.text : '')).join('');
  // A block's mark belongs to its first words, or to its end where it has none.
  const firstPresent = all.findIndex((paragraph) => paragraph.isPresent);
  const hasMark = at === (firstPresent < 0 ? all.length - 1 : firstPresent);
  const isOfBlock = isPresent || at === all.length - 1;
  return new Paragraph({
    children,
    ...(isOfBlock ? looks(block, hasMark) : {}),
    ...(isRightToLeft(words) ? { bidirectional: true } : {}),
    ...endMark(end, numbers),
  });
}

function looks(block: PlacedBlock, hasMark: boolean): Partial<IParagraphOptions> {
  const { node, isQuoted, mark } = block;
  const indent =
    mark && hasMark
      ? { numbering: { reference: mark.list, level: Math.min(mark.level, DEEPEST_LEVEL) } }
      : indentation(block);
  if (node.type === 'heading') {
    const heading = HEADINGS[Math.min(4, Math.max(1, Number(node.attrs?.['level'] ?? 1))) - 1];
    return { ...indent, ...(heading ? { heading } : {}) };
  }
  if (node.type === 'codeBlock') return { ...indent, style: STYLE.code };
  return { ...indent, ...(isQuoted ? { style: STYLE.quote } : {}) };
}

/** How far a block stands in, by the lists and quotations around it. */
export function indentation({ depth }: PlacedBlock): Pick<IParagraphOptions, 'indent'> {
  return depth > 0 ? { indent: { left: INDENT * Math.min(depth, DEEPEST_LEVEL + 1) } } : {};
}

/** What became of a paragraph's end, as its mark's own tracked change. */
export function endMark(end: State, numbers: Numbers): Pick<IParagraphOptions, 'run'> {
  if (end.kind === 'kept') return {};
  const tracked = revision(end.change, numbers);
  return { run: end.kind === 'deleted' ? { deletion: tracked } : { insertion: tracked } };
}
