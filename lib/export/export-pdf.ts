import type { ExportedArticle } from './article-export.ts';
import { isRightToLeft } from './docx/right-to-left.ts';
import { markText, type MarkedArticle } from './marked/marked-text.ts';
import { lostSentence, noteTeller } from './marked/note-words.ts';
import { ArticleImages } from './pdf/article-images.ts';
import { blockItems, type BlockContext } from './pdf/block-items.ts';
import { CleanText } from './pdf/clean-text.ts';
import { KnownCharacters } from './pdf/known-characters.ts';
import { makeSheet } from './pdf/make-sheet.ts';
import { markedRows } from './pdf/marked-rows.ts';
import { noteItem } from './pdf/note-items.ts';
import { plainWords } from './pdf/plain-words.ts';
import type { Sheet } from './pdf/sheet.ts';
import { openTypesetter } from './pdf/typesetter.ts';

/** A PDF; a character that no font has is a box with its code in it. */
export type PrintedArticle = Uint8Array<ArrayBuffer>;

/** Marks and notes lead to each other up to so many: the links take half as much time and memory again. */
const MOST_LINKED = 2000;

/**
 * The clean text as a PDF: typeset, with an outline and tags, its fonts within it, a running head and page numbers. `at`
 * is the day that the file bears (ISO 8601).
 */
export function exportPdf(article: ExportedArticle, at: string): Promise<PrintedArticle> {
  return print(article, (known, images) => {
    const text = new CleanText(article.document, known);
    const context: BlockContext = {
      text: (node) => text.render(node),
      imagePath: images.pathOf,
      words: (words) => known.items(words),
    };
    const around = isRightToLeft(plainWords(article.document));
    const blocks = blockItems(article.document.content ?? [], context, around);
    const rest = blockItems(text.unplaced(), context, around);
    const rows = [{ blocks: rest.length > 0 ? [...blocks, { kind: 'rule' as const }, ...rest] : blocks, notes: [] }];
    return makeSheet(article, at, known, { isMarked: false, isLinked: false, counted: '', rows, lost: [] });
  });
}

/**
 * The text with its record as a PDF: insertions underlined and deletions struck, dotted where they are only proposed;
 * what notes are about is marked and numbered, and the notes stand beside it.
 */
export function exportMarkedPdf(article: MarkedArticle, at: string): Promise<PrintedArticle> {
  const marked = markText(article);
  const tell = noteTeller(marked, article.categories);
  return print(article, (known, images) => {
    const rows = markedRows(marked, known, images.pathOf, (note) => noteItem(note.number, tell(note), null, known));
    const lost = marked.lost.map((note) => noteItem(note.number, tell(note), lostSentence(note), known));
    const count = marked.notes.length + lost.length;
    const counted = `${count} ${count === 1 ? 'note' : 'notes'}`;
    const isLinked = count <= MOST_LINKED;
    const content = { isMarked: true, isLinked, counted, rows, lost };
    return makeSheet({ ...article, document: marked.document }, at, known, content);
  });
}

/** Sets a sheet. An image that Typst can't read must not keep the article from its reader: then all are told in words. */
async function print(
  article: ExportedArticle,
  sheetOf: (known: KnownCharacters, images: ArticleImages) => Sheet,
): Promise<PrintedArticle> {
  const { isKnown, set } = await openTypesetter();
  const images = new ArticleImages(article);
  try {
    return set(sheetOf(new KnownCharacters(isKnown), images), images.files);
  } catch (error) {
    if (images.files.size === 0) throw error;
    return set(sheetOf(new KnownCharacters(isKnown), new ArticleImages({})), new Map());
  }
}
