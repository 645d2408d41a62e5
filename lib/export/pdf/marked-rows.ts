import type { DocumentNode } from '#lib/core/article/article.ts';
import { isRightToLeft } from '#lib/export/docx/right-to-left.ts';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { MarkedText } from '#lib/export/marked/marked-text.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { blockItems, type BlockContext } from './block-items.ts';
import { Footnotes } from './footnotes.ts';
import type { KnownCharacters } from './known-characters.ts';
import { OpenNotes } from './marked-items.ts';
import { plainWords } from './plain-words.ts';
import type { BlockItem, NoteItem, Row } from './sheet.ts';

/** The blocks of a text with its record, each row with the notes that begin in it; a heading goes with what follows it. */
export function markedRows(
  { document, blocks }: MarkedText,
  known: KnownCharacters,
  imagePath: BlockContext['imagePath'],
  itemOf: (note: Note) => NoteItem,
): readonly Row[] {
  const footnotes = new Footnotes(document);
  const open = new OpenNotes(known, footnotes);
  const around = isRightToLeft(plainWords(document));
  let block = 0;
  let beside: NoteItem[] = [];
  const context: BlockContext = {
    text: () => {
      const paragraphs = blocks[block] ?? [];
      block += 1;
      beside.push(...paragraphs.flatMap(notesBegunIn).map(itemOf));
      return paragraphs.map((paragraph, index) =>
        open.render(paragraph, paragraph.isPresent || index === paragraphs.length - 1),
      );
    },
    imagePath,
    words: (text) => known.items(text),
  };
  const footnoteItems = ({ content = [] }: DocumentNode): readonly BlockItem[] =>
    content.flatMap((note) => {
      const [first, ...rest] = blockItems(note.content ?? [], context, around);
      if (first?.kind !== 'paragraph') return first ? [first, ...rest] : rest;
      return [{ ...first, inline: [...known.items(`${footnotes.numberOf(note)}. `), ...first.inline] }, ...rest];
    });
  const rows: Row[] = [];
  let heads: Row | null = null;
  for (const node of document.content ?? []) {
    beside = [];
    const own = node.type === 'footnotes' ? footnoteItems(node) : blockItems([node], context, around);
    const row: Row = { blocks: [...(heads?.blocks ?? []), ...own], notes: [...(heads?.notes ?? []), ...beside] };
    heads = node.type === 'heading' ? row : null;
    if (!heads) rows.push(row);
  }
  return heads ? [...rows, heads] : rows;
}

function notesBegunIn({ inline }: MarkedParagraph): readonly Note[] {
  return inline.flatMap((item) => (item.kind === 'start' ? [item.note] : []));
}
