import { finishArticle } from './finish-article.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { ReadArticle } from './read-article.ts';

/** An article from Markdown, without loading the reader of web pages, which takes longer than reading. @throws as finishArticle does */
export function readMarkdown(text: string): ReadArticle {
  return finishArticle(text, 2, parseMarkdown);
}
