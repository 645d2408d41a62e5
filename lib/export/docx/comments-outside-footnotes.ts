import type { DocumentNode } from '#lib/core/article/article.ts';
import { isTextBlock } from '#lib/export/marked/flat-text.ts';
import type { MarkedInline, MarkedParagraph } from '#lib/export/marked/lay-out.ts';
import type { MarkedText } from '#lib/export/marked/marked-text.ts';
import type { Note } from '#lib/export/marked/note.ts';
import { footnoteId, Footnotes } from '#lib/export/pdf/footnotes.ts';
import { WordNotes } from './word-notes.ts';

/** A text none of whose notes begins or ends in a footnote of Word's. */
export interface OutsideFootnotes {
  readonly marked: MarkedText;
  /** Of each note that was moved, a sentence that says what it is on. */
  readonly moved: ReadonlyMap<Note, string>;
}

/** Where in the text blocks a note begins and ends, as far as that is in footnotes. */
interface Inside {
  start?: number;
  end?: number;
}

/**
 * Moves what notes begin and end with out of the footnotes. Word can have a comment there, but LibreOffice 7.4 does not
 * open a file that has one, whoever wrote it. A note on words of a footnote is put around the reference to it, one that
 * reaches into a footnote ends where the text before it does.
 */
export function commentsOutsideFootnotes(marked: MarkedText): OutsideFootnotes {
  const footnotes = footnotesByText(marked.document);
  const inside = insideFootnotes(marked, footnotes);
  if (inside.size === 0) return { marked, moved: new Map() };
  const numbers = new Footnotes(marked.document);
  const moved = new Map<Note, string>();
  const around = new Map<string, Note[]>();
  const begins = new Map<number, Note[]>();
  const ends = new Map<number, Note[]>();
  for (const [note, { start, end }] of inside) {
    const footnote = footnotes[start ?? end ?? 0];
    if (!footnote) continue;
    const isWithin = start !== undefined && end !== undefined;
    if (isWithin) add(around, footnoteId(footnote), note);
    else if (start === undefined) add(ends, footnotes.lastIndexOf(null, end), note);
    else add(begins, footnotes.indexOf(null, start), note);
    moved.set(note, placeSentence(note, numbers.numberOf(footnote) ?? 0, isWithin));
  }
  const blocks = marked.blocks.map((paragraphs, index) => {
    if (footnotes[index])
      return paragraphs.map((paragraph) => withInline(paragraph, paragraph.inline.filter(isNoEdge)));
    const [first, last] = [begins.get(index) ?? [], ends.get(index) ?? []];
    return paragraphs.map((paragraph, at) =>
      withInline(paragraph, [
        ...(at === 0 ? first.map(startOf) : []),
        ...paragraph.inline.flatMap((item) => withNotes(item, around)),
        ...(at === paragraphs.length - 1 ? last.map(endOf) : []),
      ]),
    );
  });
  return { marked: { ...marked, blocks }, moved };
}

/** By text block, in order: the footnote of Word's that it is in; null in none. */
function footnotesByText(document: DocumentNode): readonly (DocumentNode | null)[] {
  const notes = new WordNotes(document);
  const found: (DocumentNode | null)[] = [];
  const enter = (node: DocumentNode, footnote: DocumentNode | null): void => {
    if (isTextBlock(node)) return void found.push(footnote);
    const own = node.type === 'footnote' && notes.isWords(node) ? node : footnote;
    node.content?.forEach((child) => enter(child, own));
  };
  enter(document, null);
  return found;
}

function insideFootnotes(
  { blocks }: MarkedText,
  footnotes: readonly (DocumentNode | null)[],
): ReadonlyMap<Note, Inside> {
  const inside = new Map<Note, Inside>();
  blocks.forEach((paragraphs, index) => {
    if (!footnotes[index]) return;
    for (const item of paragraphs.flatMap(({ inline }) => inline)) {
      if (item.kind !== 'start' && item.kind !== 'end') continue;
      inside.set(item.note, { ...inside.get(item.note), [item.kind]: index });
    }
  });
  return inside;
}

/** A reference between the edges of the notes that go around it: the first one takes them. */
function withNotes(item: MarkedInline, around: Map<string, Note[]>): readonly MarkedInline[] {
  if (item.kind !== 'words' || item.atom?.type !== 'footnoteReference') return [item];
  const id = footnoteId(item.atom);
  const notes = around.get(id) ?? [];
  around.delete(id);
  return [...notes.map(startOf), item, ...notes.map(endOf)];
}

function placeSentence({ annotation }: Note, number: number, isWithin: boolean): string {
  const { text } = annotation.anchor;
  if (text === '') return `This note is on a place in footnote ${number}.`;
  return `This note is on “${text}”, ${isWithin ? '' : 'part of which is '}in footnote ${number}.`;
}

const startOf = (note: Note): MarkedInline => ({ kind: 'start', note });
const endOf = (note: Note): MarkedInline => ({ kind: 'end', note });
const isNoEdge = ({ kind }: MarkedInline): boolean => kind !== 'start' && kind !== 'end';

function withInline(paragraph: MarkedParagraph, inline: readonly MarkedInline[]): MarkedParagraph {
  return { ...paragraph, inline };
}

function add<Key>(notes: Map<Key, Note[]>, key: Key, note: Note): void {
  const there = notes.get(key);
  if (there) there.push(note);
  else notes.set(key, [note]);
}
