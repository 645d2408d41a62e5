import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  TextRun,
  type IPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import type { ExportedArticle } from './article-export.ts';
import { wordBody } from './docx/body.ts';
import { commentsOutsideFootnotes, type OutsideFootnotes } from './docx/comments-outside-footnotes.ts';
import { commentsOf, type NumberedNote } from './docx/comments.ts';
import type { Numbers } from './docx/inline.ts';
import { listLevels, stylesFor } from './docx/styles.ts';
import { WordNotes } from './docx/word-notes.ts';
import { markText, type MarkedArticle } from './marked/marked-text.ts';
import type { Note } from './marked/note.ts';
import { lostSentence, noteTeller } from './marked/note-words.ts';
import { xmlText } from './xml-text.ts';

/**
 * The clean text as a Word document: real headings, lists, quotations, links, tables, footnotes, images. Characters that XML can't hold are left
 * out.
 */
export function exportDocx(article: ExportedArticle): Promise<Uint8Array<ArrayBuffer>> {
  const edits = { author: '', at: '' };
  return exportMarkedDocx({ ...article, imported: article.document, annotations: [], categories: [], edits });
}

/**
 * The text with its record as a Word document: notes as comments (replies as replies; a decided one is resolved, and
 * the decision its last reply), changes against the imported text as tracked changes by who made them. A note that has
 * lost its place is a comment at the end of the text; one on words of a footnote is on the reference to it.
 */
export async function exportMarkedDocx(article: MarkedArticle): Promise<Uint8Array<ArrayBuffer>> {
  const placed = commentsOutsideFootnotes(markText(article));
  const { marked } = placed;
  const notes = numberedNotes(article, placed);
  const commentCount = notes.reduce((count, { ids }) => count + ids.length, 0);
  let change = commentCount;
  const numbers: Numbers = {
    commentsOf: (note) => notes[note - 1]?.ids ?? [],
    nextChange: () => (change += 1),
  };
  const lost = notes.slice(marked.notes.length).flatMap(({ ids }) => ids.flatMap(pointComment));
  const footnotes = new WordNotes(marked.document);
  const body = wordBody(marked, { numbers, notes: footnotes, images: article.images ?? new Map(), last: lost });
  const document = new Document({
    title: xmlText(article.title),
    creator: 'Galley',
    ...sourceProperty(article.sourceUrl),
    styles: stylesFor(article.language),
    numbering: {
      config: [
        { reference: 'bullets', levels: listLevels(null) },
        ...body.numbered.map(({ list, start }) => ({ reference: list, levels: listLevels(start) })),
      ],
    },
    ...(commentCount > 0 ? { comments: { children: notes.flatMap(commentsOf) } } : {}),
    footnotes: footnotes.contents(),
    sections: [{ children: body.children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Word tells it under “Info”, “Advanced properties”. */
function sourceProperty(sourceUrl: MarkedArticle['sourceUrl']): Pick<IPropertiesOptions, 'customProperties'> {
  return sourceUrl ? { customProperties: [{ name: 'Source', value: xmlText(sourceUrl) }] } : {};
}

function numberedNotes({ categories }: MarkedArticle, { marked, moved }: OutsideFootnotes): readonly NumberedNote[] {
  const { notes, lost } = marked;
  const all: readonly Note[] = [...notes, ...lost];
  const tell = noteTeller({ notes, lost }, categories);
  let next = 0;
  return all.map((note) => {
    const words = tell(note);
    const ids = [0, ...words.thread].map(() => (next += 1));
    const isLost = note.number > notes.length;
    return { words, ids, place: isLost ? lostSentence(note) : (moved.get(note) ?? null) };
  });
}

function pointComment(id: number): readonly ParagraphChild[] {
  return [new CommentRangeStart(id), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}
