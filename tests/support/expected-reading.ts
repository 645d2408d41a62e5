import type { DocumentNode } from '#lib/core/article/article.ts';
import { commentsOutsideFootnotes } from '#lib/export/docx/comments-outside-footnotes.ts';
import { flatBlocks } from '#lib/export/docx/flat-blocks.ts';
import { WordNotes } from '#lib/export/docx/word-notes.ts';
import { flatText, isTextBlock } from '#lib/export/marked/flat-text.ts';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import { markText, type MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { lostSentence, noteTeller, type NoteWords } from '#lib/export/marked/note-words.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { KEPT, type State } from '#lib/export/marked/piece.ts';
import { footnoteId, Footnotes } from '#lib/export/pdf/footnotes.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { changeKey, commentKey, ReadingWriter, type Reading } from './readings.ts';

/**
 * What a reader must find in the Word file of an article with its record. pandoc 2.17 does not look at what became of
 * the end of a heading, and drops some of the empty paragraphs before the first words.
 */
export function expectedReading(article: MarkedArticle, reader: 'LibreOffice' | 'pandoc'): Reading {
  const { marked, moved } = commentsOutsideFootnotes(markText(article));
  const { lost } = marked;
  const tell = noteTeller(marked, article.categories);
  const comments = (note: Note): readonly string[] => {
    const words = tell(note);
    const own = commentKey(
      xmlText(words.author),
      xmlText(ownText(words, lost.includes(note) ? lostSentence(note) : (moved.get(note) ?? ''))),
    );
    return [own, ...words.thread.map(({ author, text }) => commentKey(xmlText(author), xmlText(text)))];
  };
  const writer = new ReadingWriter({ fromFirstWords: reader === 'pandoc' });
  const { document } = marked;
  const texts = new Map(flatText(document).blocks.map(({ node }, index) => [node, marked.blocks[index] ?? []]));
  const notes = new WordNotes(document);
  const last = lastText(document);
  const write = (parent: DocumentNode): void => {
    let end: State = KEPT;
    flatBlocks(parent, []).forEach(({ node }) => {
      if (node.type === 'table') {
        end = KEPT;
        node.content?.forEach((row) => row.content?.forEach((cell) => write(cell)));
      } else if (node.type === 'footnotes') {
        node.content?.filter((note) => !notes.isWords(note)).forEach(write);
      } else if (!isTextBlock(node)) writer.endParagraph(keyOf(end));
      else {
        const own = texts.get(node) ?? [];
        own.forEach((paragraph, at) => {
          const isEnd = at === own.length - 1;
          ({ end } = paragraph);
          const isHeading = node.type === 'heading' && (paragraph.isPresent || isEnd);
          writeParagraph(paragraph, isEnd && node === last, reader === 'pandoc' && isHeading ? KEPT : end);
        });
      }
    });
  };
  const writeParagraph = ({ inline }: MarkedParagraph, isLast: boolean, end: State): void => {
    for (const item of inline) {
      if (item.kind === 'words' && item.atom) writeReference(item.atom, item.state);
      else if (item.kind === 'words') writer.words(xmlText(item.text), keyOf(item.state));
      else if (item.kind === 'start') comments(item.note).forEach((comment) => writer.open(comment));
      else if (item.kind === 'end') comments(item.note).forEach((comment) => writer.close(comment));
    }
    for (const comment of isLast ? lost.flatMap(comments) : []) {
      writer.open(comment);
      writer.close(comment);
    }
    writer.endParagraph(keyOf(end));
  };
  /** Readers have a note where it is referred to. */
  const writeReference = (atom: DocumentNode, state: State): void => {
    const place = notes.refer(atom);
    const note = new Footnotes(document).notes.get(footnoteId(atom));
    if (place?.kind === 'number') writer.words(String(place.number), keyOf(state));
    else if (place && note) {
      writer.reference(keyOf(state));
      write(note);
    }
  };
  write(document);
  return writer.finish();
}

/** The last text block that is in no note. */
function lastText(document: DocumentNode): DocumentNode | undefined {
  const body = (document.content ?? []).filter(({ type }) => type !== 'footnotes');
  return flatText({ ...document, content: body }).blocks.at(-1)?.node;
}

function keyOf(state: State): string {
  return state.kind === 'kept' ? '' : changeKey(state.kind, xmlText(state.change.author), state.change.at);
}

function ownText({ heading, text, proposal, sources }: NoteWords, place: string): string {
  const said = [heading, place, text, proposal ?? ''];
  for (const { stance, name, quote } of sources) said.push(`${stance}: ${name}${quote === '' ? '' : `: “${quote}”`}`);
  return said.join('');
}
