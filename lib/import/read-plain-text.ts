import { finishArticle } from './finish-article.ts';
import { parsePlainText } from './parse-plain-text.ts';
import type { ReadArticle } from './read-article.ts';

/** An article from plain text; it needs no reader of another format, and so it is there at once. @throws as finishArticle does */
export function readPlainText(text: string): ReadArticle {
  return finishArticle(text, 2, (clean) => ({
    document: parsePlainText(clean),
    title: null,
    language: null,
    images: [],
    notes: [],
    sourceUrl: null,
  }));
}
