import { flatBlocks } from '#lib/export/docx/flat-blocks.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import { markText, type MarkedArticle, type MarkedText } from '#lib/export/marked/marked-text.ts';
import { lostSentence, noteTeller, type NoteWords } from '#lib/export/marked/note-words.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { KEPT, type State } from '#lib/export/marked/piece.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { changeKey, commentKey, ReadingWriter, type Reading } from './readings.ts';

/**
 * What a reader must find in the Word file of an article with its record. pandoc 2.17 does not look at what became of
 * the end of a heading, and drops some of the empty paragraphs before the first words.
 */
export function expectedReading(article: MarkedArticle, reader: 'LibreOffice' | 'pandoc'): Reading {
  const marked = markText(article);
  const { lost } = marked;
  const tell = noteTeller(marked, article.categories);
  const comments = (note: Note): readonly string[] => {
    const words = tell(note);
    const own = commentKey(xmlText(words.author), xmlText(ownText(words, lost.includes(note) ? note : null)));
    return [own, ...words.thread.map(({ author, text }) => commentKey(xmlText(author), xmlText(text)))];
  };
  const writer = new ReadingWriter({ fromFirstWords: reader === 'pandoc' });
  const paragraphs = paragraphsOf(marked);
  const last = paragraphs.findLastIndex(({ isRule }) => !isRule);
  paragraphs.forEach(({ inline, end, isHeading }, index) => {
    for (const item of inline) {
      if (item.kind === 'words') writer.words(xmlText(item.text), keyOf(item.state));
      else if (item.kind === 'start') comments(item.note).forEach((comment) => writer.open(comment));
      else if (item.kind === 'end') comments(item.note).forEach((comment) => writer.close(comment));
    }
    if (index === last)
      for (const comment of lost.flatMap(comments)) {
        writer.open(comment);
        writer.close(comment);
      }
    const isSeen = reader !== 'pandoc' || !isHeading;
    writer.endParagraph(isSeen ? keyOf(end) : '');
  });
  return writer.finish();
}

interface ExpectedParagraph extends MarkedParagraph {
  readonly isHeading: boolean;
  readonly isRule: boolean;
}

/** The paragraphs of a Word file. A rule is an empty one, whose end goes with the text before it. */
function paragraphsOf({ document, blocks }: MarkedText): readonly ExpectedParagraph[] {
  const paragraphs: ExpectedParagraph[] = [];
  let text = 0;
  for (const { node } of flatBlocks(document).blocks) {
    const isRule = !isTextBlock(node);
    const empty = { inline: [], end: paragraphs.at(-1)?.end ?? KEPT, isPresent: false };
    const own = isRule ? [empty] : (blocks[text++] ?? []);
    own.forEach((paragraph, at) => {
      const isHeading = node.type === 'heading' && (paragraph.isPresent || at === own.length - 1);
      paragraphs.push({ ...paragraph, isHeading, isRule });
    });
  }
  return paragraphs;
}

function keyOf(state: State): string {
  return state.kind === 'kept' ? '' : changeKey(state.kind, xmlText(state.change.author), state.change.at);
}

function ownText({ heading, text, proposal, sources }: NoteWords, lost: Note | null): string {
  const said = [heading, lost ? lostSentence(lost) : '', text, proposal ?? ''];
  for (const { stance, name, quote } of sources) said.push(`${stance}: ${name}${quote === '' ? '' : `: “${quote}”`}`);
  return said.join('');
}
