import { isRightToLeft } from '#lib/export/docx/right-to-left.ts';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { MarkedText } from '#lib/export/marked/marked-text.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { blockItems, type BlockContext } from './block-items.ts';
import type { KnownCharacters } from './known-characters.ts';
import { OpenNotes } from './marked-items.ts';
import { plainWords } from './plain-words.ts';
import type { NoteItem, Row } from './sheet.ts';

/** The blocks of a text with its record, each row with the notes that begin in it; a heading goes with what follows it. */
export function markedRows(
  { document, blocks }: MarkedText,
  known: KnownCharacters,
  imagePath: BlockContext['imagePath'],
  itemOf: (note: Note) => NoteItem,
): readonly Row[] {
  const open = new OpenNotes(known);
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
  const rows: Row[] = [];
  let heads: Row | null = null;
  for (const node of document.content ?? []) {
    beside = [];
    const own = blockItems([node], context, around);
    const row: Row = { blocks: [...(heads?.blocks ?? []), ...own], notes: [...(heads?.notes ?? []), ...beside] };
    heads = node.type === 'heading' ? row : null;
    if (!heads) rows.push(row);
  }
  return heads ? [...rows, heads] : rows;
}

function notesBegunIn({ inline }: MarkedParagraph): readonly Note[] {
  return inline.flatMap((item) => (item.kind === 'start' ? [item.note] : []));
}
