import { BorderStyle, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';
import type { MarkedText } from '#lib/export/marked/marked-text.ts';
import { KEPT, type State } from '#lib/export/marked/piece.ts';
import { flatBlocks, type NumberedList } from './flat-blocks.ts';
import { imageParagraph, type WordImages } from './image-paragraph.ts';
import { inlineChildren, type Numbers } from './inline.ts';
import { endMark, textParagraph } from './text-paragraph.ts';
import type { WordNotes } from './word-notes.ts';
import { wordTable } from './word-table.ts';

/** What stands in a body or a cell. */
export type WordBlock = Paragraph | Table;

/** What the blocks of a document are made with. */
export interface BodyParts {
  readonly numbers: Numbers;
  readonly notes: WordNotes;
  readonly images: WordImages;
  /** Stands at the end of the last text. */
  readonly last: readonly ParagraphChild[];
}

/** The body of a document as Word has it, with its numbered lists; the footnotes go to `parts.notes`. */
export function wordBody(
  { document, blocks: texts }: MarkedText,
  parts: BodyParts,
): { readonly children: readonly WordBlock[]; readonly numbered: readonly NumberedList[] } {
  const numbered: NumberedList[] = [];
  const lastText = texts.length - 1 - textsIn((document.content ?? []).filter(({ type }) => type === 'footnotes'));
  let text = 0;
  const blocksOf = (parent: DocumentNode): WordBlock[] => {
    // What becomes one with the text behind a rule takes the rule along.
    let end: State = KEPT;
    return flatBlocks(parent, numbered).flatMap((block): WordBlock[] => {
      const { node } = block;
      if (node.type === 'table') {
        end = KEPT;
        return [wordTable(node, blocksOf)];
      }
      if (node.type === 'footnotes') return (node.content ?? []).flatMap(noteBlocks);
      if (node.type === 'image') return [imageParagraph(block, parts.images, endMark(end, parts.numbers))];
      if (!isTextBlock(node)) return [rule(end, parts.numbers)];
      const own = texts[text] ?? [];
      const isLast = text === lastText;
      text += 1;
      end = own.at(-1)?.end ?? KEPT;
      return own.map((paragraph, at) => {
        const children = inlineChildren(paragraph.inline, parts.numbers, parts.notes);
        const isEnd = at === own.length - 1;
        return textParagraph(block, own, at, isEnd && isLast ? [...children, ...parts.last] : children, parts.numbers);
      });
    });
  };
  /** A note that the text refers to goes to Word's own; others are paragraphs where they stand. */
  const noteBlocks = (note: DocumentNode): WordBlock[] => {
    if (!parts.notes.isWords(note)) return blocksOf(note);
    parts.notes.take(note, blocksOf(note));
    return [];
  };
  return { children: blocksOf(document), numbered };
}

function textsIn(nodes: readonly DocumentNode[]): number {
  return nodes.reduce((count, node) => count + (isTextBlock(node) ? 1 : textsIn(node.content ?? [])), 0);
}

function rule(end: State, numbers: Numbers): Paragraph {
  const border = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '999999' } };
  return new Paragraph({ border, ...endMark(end, numbers) });
}
