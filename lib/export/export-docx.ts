import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { ExportedArticle } from './article-export.ts';
import { bodyParagraphs } from './docx/body.ts';
import { commentsOf, type NumberedNote } from './docx/comments.ts';
import { flatBlocks } from './docx/flat-blocks.ts';
import type { Numbers } from './docx/inline.ts';
import { listLevels, STYLES } from './docx/styles.ts';
import { markText, type MarkedArticle, type MarkedText } from './marked/marked-text.ts';
import type { Note } from './marked/note.ts';
import { lostSentence, noteTeller } from './marked/note-words.ts';
import { xmlText } from './xml-text.ts';

/**
 * The clean text as a Word document: real headings, lists, quotations, links. Characters that XML can't hold are left
 * out.
 */
export function exportDocx({ title, language, document }: ExportedArticle): Promise<Uint8Array<ArrayBuffer>> {
  const edits = { author: '', at: '' };
  return exportMarkedDocx({ title, language, document, imported: document, annotations: [], categories: [], edits });
}

/**
 * The text with its record as a Word document: notes as comments (replies as replies; a decided one is resolved, and
 * the decision its last reply), changes against the imported text as tracked changes by who made them. A note that has
 * lost its place is a comment at the end of the text.
 */
export async function exportMarkedDocx(article: MarkedArticle): Promise<Uint8Array<ArrayBuffer>> {
  const marked = markText(article);
  const notes = numberedNotes(article, marked);
  const commentCount = notes.reduce((count, { ids }) => count + ids.length, 0);
  let change = commentCount;
  const numbers: Numbers = {
    commentsOf: (note) => notes[note - 1]?.ids ?? [],
    nextChange: () => (change += 1),
  };
  const lost = notes.slice(marked.notes.length).flatMap(({ ids }) => ids.flatMap(pointComment));
  const { numbered } = flatBlocks(marked.document);
  const document = new Document({
    title: xmlText(article.title),
    creator: 'Galley',
    styles: STYLES,
    numbering: {
      config: [
        { reference: 'bullets', levels: listLevels(null) },
        ...numbered.map(({ list, start }) => ({ reference: list, levels: listLevels(start) })),
      ],
    },
    ...(commentCount > 0 ? { comments: { children: notes.flatMap(commentsOf) } } : {}),
    sections: [{ children: bodyParagraphs(marked, numbers, lost) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function numberedNotes({ categories }: MarkedArticle, { notes, lost }: MarkedText): readonly NumberedNote[] {
  const all: readonly Note[] = [...notes, ...lost];
  const tell = noteTeller({ notes, lost }, categories);
  let next = 0;
  return all.map((note) => {
    const words = tell(note);
    const ids = [0, ...words.thread].map(() => (next += 1));
    const isLost = note.number > notes.length;
    return { words, ids, lost: isLost ? lostSentence(note) : null };
  });
}

function pointComment(id: number): readonly ParagraphChild[] {
  return [new CommentRangeStart(id), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}
