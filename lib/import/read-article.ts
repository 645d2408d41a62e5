import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import type { TextFormat } from '#lib/core/article/schemas.ts';
import type { BroughtRecord } from './brought-record.ts';
import { finishArticle } from './finish-article.ts';
import type { PlacedRemark } from './found-remark.ts';
import { parseHtml } from './parse-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** A document that the article schema takes, and a title for it. */
export interface ReadArticle {
  readonly document: DocumentNode;
  readonly title: string;
  /** BCP 47, as far as it can be told. */
  readonly language: string | null;
  /** The files of the images that the document shows. */
  readonly images: readonly ImageFile[];
  /** Comments and tracked changes that came along, in the order of their places. */
  readonly remarks: readonly PlacedRemark[];
  /** What could not be kept, a sentence each. */
  readonly notes: readonly string[];
  /** Where on the web it says that it is from. */
  readonly sourceUrl: string | null;
  /** Set for an article that comes with its whole record. */
  readonly record?: BroughtRecord;
}

/** A character of text is at most this many of a file: entities, tags and addresses come on top. */
const MARKUP_ALLOWANCE = 5;

/**
 * Text in one of the formats as a document of the article schema. Takes as long as it takes: importArticle (import-article.ts) keeps that
 * away from the event loop.
 * @throws Problem 'tooLarge' or 'invalid' with a sentence
 */
export function readArticle(text: string, format: TextFormat): ReadArticle {
  switch (format) {
    case 'txt':
      return readPlainText(text);
    case 'md':
      return readMarkdown(text);
    case 'html':
      return finishArticle(text, MARKUP_ALLOWANCE, parseHtml);
  }
}
