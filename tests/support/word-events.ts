import type { DocumentNode } from '#lib/core/article/article.ts';
import { flatBlocks } from '#lib/export/docx/flat-blocks.ts';
import { WordNotes } from '#lib/export/docx/word-notes.ts';
import { flatText, isTextBlock } from '#lib/export/marked/flat-text.ts';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { MarkedText } from '#lib/export/marked/marked-text.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { KEPT, type State } from '#lib/export/marked/piece.ts';
import { footnoteId, Footnotes } from '#lib/export/pdf/footnotes.ts';

/** What whoever reads a Word file from its beginning to its end meets. */
export type WordEvent =
  | { readonly kind: 'words'; readonly text: string; readonly state: State }
  /** A reference to a footnote; the words of the footnote come next, up to its end. */
  | { readonly kind: 'reference'; readonly state: State }
  | { readonly kind: 'footnote end' | 'table start' | 'table end' }
  | { readonly kind: 'note start' | 'note end'; readonly note: Note }
  | { readonly kind: 'paragraph end'; readonly state: State; readonly isOfHeading: boolean };

/** The events of a marked text none of whose notes is in a footnote of Word's. Empty paragraphs are there where they matter. */
export function wordEvents({ document, blocks, lost }: MarkedText): readonly WordEvent[] {
  const events: WordEvent[] = [];
  const texts = new Map(flatText(document).blocks.map(({ node }, index) => [node, blocks[index] ?? []]));
  const notes = new WordNotes(document);
  const footnotes = new Footnotes(document).notes;
  const last = lastText(document);
  const endParagraph = (state: State, isOfHeading = false): void =>
    void events.push({ kind: 'paragraph end', state, isOfHeading });
  const write = (parent: DocumentNode): void => {
    let end: State = KEPT;
    const content = flatBlocks(parent, []);
    content.forEach(({ node }) => {
      if (node.type === 'table') {
        end = KEPT;
        events.push({ kind: 'table start' });
        node.content?.forEach((row) => row.content?.forEach(write));
        events.push({ kind: 'table end' });
      } else if (node.type === 'footnotes') {
        node.content?.filter((note) => !notes.isWords(note)).forEach(write);
      } else if (!isTextBlock(node)) endParagraph(end);
      else {
        const own = texts.get(node) ?? [];
        own.forEach((paragraph, at) => {
          ({ end } = paragraph);
          const isEnd = at === own.length - 1;
          writeInline(paragraph);
          for (const note of isEnd && node === last ? lost : [])
            events.push({ kind: 'note start', note }, { kind: 'note end', note });
          endParagraph(end, node.type === 'heading' && (paragraph.isPresent || isEnd));
        });
      }
    });
    // A cell ends with a paragraph.
    if (content.at(-1)?.node.type === 'table') endParagraph(KEPT);
  };
  const writeInline = ({ inline }: MarkedParagraph): void => {
    for (const item of inline) {
      if (item.kind === 'words' && item.atom) writeReference(item.atom, item.state);
      else if (item.kind === 'words') events.push({ kind: 'words', text: item.text, state: item.state });
      else if (item.kind !== 'break')
        events.push({ kind: item.kind === 'start' ? 'note start' : 'note end', note: item.note });
    }
  };
  /** Readers have a footnote where it is referred to. */
  const writeReference = (atom: DocumentNode, state: State): void => {
    const place = notes.refer(atom);
    const footnote = footnotes.get(footnoteId(atom));
    if (place?.kind === 'number') events.push({ kind: 'words', text: String(place.number), state });
    else if (place && footnote) {
      events.push({ kind: 'reference', state });
      write(footnote);
      events.push({ kind: 'footnote end' });
    }
  };
  write(document);
  return events;
}

/** The last text block that is in no footnote. */
function lastText(document: DocumentNode): DocumentNode | undefined {
  const body = (document.content ?? []).filter(({ type }) => type !== 'footnotes');
  return flatText({ ...document, content: body }).blocks.at(-1)?.node;
}
