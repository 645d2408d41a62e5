import { Paragraph, TextRun, type ICommentOptions } from 'docx';
import type { NoteWords, Saying } from '#lib/export/marked/note-words.ts';
import { xmlText } from '#lib/export/xml-text.ts';
import { sourceRuns } from './source-runs.ts';

/** A note with the numbers of its comments: its own, and one for each saying of its thread. */
export interface NumberedNote {
  readonly words: NoteWords;
  readonly ids: readonly number[];
  /** Said of one that is not where its words are; else null. */
  readonly place: string | null;
}

/** A note as Word's comments: its own, its replies, and the decision as the last reply, which resolves it. */
export function commentsOf({ words, ids, place }: NumberedNote): readonly ICommentOptions[] {
  const [own = 0, ...replies] = ids;
  const resolved = words.isDecided;
  return [
    { id: own, ...byline(words), resolved, children: noteParagraphs(words, place) },
    ...words.thread.map((saying, index) => ({
      id: replies[index] ?? 0,
      ...byline(saying),
      resolved,
      parentId: own,
      children: paragraphs(saying.text),
    })),
  ];
}

function byline({ author, at }: Saying) {
  const initials = author
    .replace(/^Check: /, '')
    .split(/\s+/u)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .slice(0, 4);
  return { author: xmlText(author), initials: xmlText(initials.toUpperCase()), date: new Date(at) };
}

function noteParagraphs({ heading, text, proposal, sources }: NoteWords, place: string | null): readonly Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: xmlText(heading), bold: true })] }),
    ...(place === null ? [] : paragraphs(place)),
    ...(text === '' ? [] : paragraphs(text)),
    ...(proposal === null ? [] : paragraphs(proposal)),
    ...sources.map((source) => new Paragraph({ children: sourceRuns(source) })),
  ];
}

function paragraphs(text: string): readonly Paragraph[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => new Paragraph({ children: [new TextRun(xmlText(line))] }));
}
