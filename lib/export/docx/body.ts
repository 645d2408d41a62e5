import { BorderStyle, HeadingLevel, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';
import { KEPT, type State } from '#lib/export/marked/piece.ts';
import type { MarkedText } from '#lib/export/marked/marked-text.ts';
import { flatBlocks, type PlacedBlock } from './flat-blocks.ts';
import { inlineChildren, revision, type Numbers } from './inline.ts';
import { isRightToLeft } from './right-to-left.ts';
import { DEEPEST_LEVEL, INDENT, STYLE } from './styles.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The paragraphs of a document; `last` stands at the end of its last text. */
export function bodyParagraphs(
  { document, blocks }: MarkedText,
  numbers: Numbers,
  last: readonly ParagraphChild[],
): readonly Paragraph[] {
  const placed = flatBlocks(document).blocks;
  const lastText = placed.findLastIndex(({ node }) => isTextBlock(node));
  let text = 0;
  // What becomes one with the text behind a rule takes the rule along.
  let end: State = KEPT;
  return placed.flatMap((block, index) => {
    if (!isTextBlock(block.node)) return [rule(end, numbers)];
    const own = blocks[text] ?? [];
    text += 1;
    end = own.at(-1)?.end ?? KEPT;
    return own.map((paragraph, at) => {
      const isLast = index === lastText && at === own.length - 1;
      return paragraphOf(
        block,
        own,
        at,
        [...inlineChildren(paragraph.inline, numbers), ...(isLast ? last : [])],
        numbers,
      );
    });
  });
}

function paragraphOf(
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

function looks({ node, depth, isQuoted, mark }: PlacedBlock, hasMark: boolean): Partial<IParagraphOptions> {
  const indent =
    mark && hasMark
      ? { numbering: { reference: mark.list, level: Math.min(mark.level, DEEPEST_LEVEL) } }
      : depth > 0
        ? { indent: { left: INDENT * Math.min(depth, DEEPEST_LEVEL + 1) } }
        : {};
  if (node.type === 'heading') {
    const heading = HEADINGS[Math.min(4, Math.max(1, Number(node.attrs?.['level'] ?? 1))) - 1];
    return { ...indent, ...(heading ? { heading } : {}) };
  }
  if (node.type === 'codeBlock') return { ...indent, style: STYLE.code };
  return { ...indent, ...(isQuoted ? { style: STYLE.quote } : {}) };
}

function rule(end: State, numbers: Numbers): Paragraph {
  const border = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '999999' } };
  return new Paragraph({ border, ...endMark(end, numbers) });
}

/** What became of a paragraph's end, as its mark's own tracked change. */
function endMark(end: State, numbers: Numbers): Pick<IParagraphOptions, 'run'> {
  if (end.kind === 'kept') return {};
  const tracked = revision(end.change, numbers);
  return { run: end.kind === 'deleted' ? { deletion: tracked } : { insertion: tracked } };
}
