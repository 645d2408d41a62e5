import { commentsOutsideFootnotes } from '#lib/export/docx/comments-outside-footnotes.ts';
import { flatText } from '#lib/export/marked/flat-text.ts';
import type { MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import { markText, type MarkedArticle, type MarkedText } from '#lib/export/marked/marked-text.ts';
import { lostSentence, noteTeller, type NoteWords } from '#lib/export/marked/note-words.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { KEPT, type State } from '#lib/export/marked/piece.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { changeKey, commentKey, ReadingWriter, type Reading } from './readings.ts';
import { wordEvents, type WordEvent } from './word-events.ts';

type Events = readonly WordEvent[];

/**
 * What a reader must find in the Word file of an article with its record: everything, but for what is known of pandoc 2.17
 * and of LibreOffice 7.4, below. Nothing else may differ.
 */
export function expectedReading(article: MarkedArticle, reader: 'LibreOffice' | 'pandoc'): Reading {
  const { marked, moved } = commentsOutsideFootnotes(markText(article));
  const { lost } = marked;
  const tell = noteTeller(marked, article.categories);
  const comments = (note: Note): readonly string[] => {
    const words = tell(note);
    const place = lost.includes(note) ? lostSentence(note) : (moved.get(note) ?? '');
    const own = commentKey(xmlText(words.author), xmlText(ownText(words, place)));
    return [own, ...words.thread.map(({ author, text }) => commentKey(xmlText(author), xmlText(text)))];
  };
  const events = wordEvents(marked);
  const read = reader === 'pandoc' ? withoutEndsOfHeadings(events) : asLibreOfficeReads(events);
  // Pandoc drops some of the empty paragraphs before the first words.
  const writer = new ReadingWriter({ fromFirstWords: reader === 'pandoc' });
  for (const event of read) {
    if (event.kind === 'words') writer.words(xmlText(event.text), keyOf(event.state));
    else if (event.kind === 'reference') writer.reference(keyOf(event.state));
    else if (event.kind === 'paragraph end') writer.endParagraph(keyOf(event.state));
    else if (event.kind === 'note start') comments(event.note).forEach((comment) => writer.open(comment));
    else if (event.kind === 'note end') comments(event.note).forEach((comment) => writer.close(comment));
  }
  return writer.finish();
}

/** Pandoc does not look at what became of the end of a heading. */
function withoutEndsOfHeadings(events: Events): Events {
  return events.map((event) =>
    event.kind === 'paragraph end' && event.isOfHeading ? { ...event, state: KEPT } : event,
  );
}

/** Whether a change joins words to a heading; all changes accepted, pandoc puts those into the paragraph behind it. */
export function joinsHeading({ document, blocks }: MarkedText): boolean {
  const isJoined = (paragraphs: readonly MarkedParagraph[] = []) =>
    paragraphs.some(({ end }) => end.kind === 'deleted');
  return flatText(document).blocks.some(
    ({ node }, index) =>
      node.type === 'heading' && (isJoined(blocks[index - 1]?.slice(-1)) || isJoined(blocks[index]?.slice(0, -1))),
  );
}

/** LibreOffice reads the words of all footnotes where it meets the first reference, as if they stood in that paragraph. */
function asLibreOfficeReads(events: Events): Events {
  return withEndInFootnote(withoutChangesInFootnotes(withoutCommentsOfTables(events)));
}

/**
 * The mark of a comment that ends between the first reference and the second waits for the second (see WordNotes). A
 * comment that begins or ends in a table is lost if LibreOffice has made that table by then, which it does at the end of the
 * first paragraph behind it.
 */
function withoutCommentsOfTables(events: Events): Events {
  const tables: { isMade: boolean }[] = [];
  let left: { isMade: boolean }[] = [];
  const around = new Map<Note, { isMade: boolean }[]>();
  const dropped = new Set<Note>();
  let waiting: Note[] = [];
  let references = 0;
  let isInFootnote = false;
  for (const event of events) {
    // Tables with nothing between them are one.
    if (event.kind === 'table start') tables.push(left.pop() ?? { isMade: false });
    else if (event.kind === 'table end') left.push(...tables.splice(-1));
    else if (event.kind === 'note start') around.set(event.note, [...tables]);
    else if (event.kind === 'note end') {
      around.get(event.note)?.push(...tables);
      if (references === 1) waiting.push(event.note);
    } else if (event.kind === 'footnote end') isInFootnote = false;
    else if (event.kind === 'paragraph end' && !isInFootnote) {
      for (const table of left) table.isMade = true;
      left = [];
    } else if (event.kind === 'reference') {
      references += 1;
      isInFootnote = true;
      for (const note of references > 1 ? waiting : [])
        if (around.get(note)?.some(({ isMade }) => isMade)) dropped.add(note);
      if (references > 1) waiting = [];
    }
  }
  return events.filter((event) => !('note' in event && dropped.has(event.note)));
}

/** Where the first reference is in a table, the changes in all footnotes but the first are made, and no changes. */
function withoutChangesInFootnotes(events: Events): Events {
  let depth = 0;
  let references = 0;
  let isFirstInTable = false;
  let isInFootnote = false;
  return events.map((event) => {
    if (event.kind === 'table start') depth += 1;
    else if (event.kind === 'table end') depth -= 1;
    else if (event.kind === 'footnote end') isInFootnote = false;
    else if (event.kind === 'reference') {
      references += 1;
      if (references === 1) isFirstInTable = depth > 0;
      isInFootnote = true;
    } else if ('state' in event && isInFootnote && isFirstInTable && references > 1) return { ...event, state: KEPT };
    return event;
  });
}

/**
 * What became of the end of the paragraph with the first reference, LibreOffice takes for what became of the end of the first
 * paragraph in that footnote; where that is also its last, for nothing.
 */
function withEndInFootnote(events: Events): Events {
  const first = events.findIndex(({ kind }) => kind === 'reference');
  const last = events.findIndex(({ kind }) => kind === 'footnote end');
  const own = events.slice(last).find((event) => event.kind === 'paragraph end');
  if (first < 0 || !own || own.state.kind === 'kept') return events;
  const ends = events.slice(first, last).filter(({ kind }) => kind === 'paragraph end');
  return events.map((event) => {
    if (event === own) return { ...own, state: KEPT };
    return event === ends[0] && ends.length > 1 ? { ...event, state: own.state } : event;
  });
}

function keyOf(state: State): string {
  return state.kind === 'kept' ? '' : changeKey(state.kind, xmlText(state.change.author), state.change.at);
}

function ownText({ heading, text, proposal, sources }: NoteWords, place: string): string {
  const said = [heading, place, text, proposal ?? ''];
  for (const { stance, name, quote } of sources) said.push(`${stance}: ${name}${quote === '' ? '' : `: “${quote}”`}`);
  return said.join('');
}
