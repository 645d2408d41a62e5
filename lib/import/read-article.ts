import type { DocumentNode } from '#lib/core/article/article.ts';
import { detectLanguage } from '#lib/core/article/detect-language.ts';
import { guessTitle, oneLine } from '#lib/core/article/guess-title.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import { languageOf } from '#lib/core/article/language.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import type { TextFormat } from '#lib/core/article/schemas.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { BroughtRecord } from './brought-record.ts';
import { assertFits, tooDeep, tooLong } from './assert-fits.ts';
import type { PlacedRemark } from './found-remark.ts';
import { parseHtml } from './parse-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';
import type { ParsedText } from './parsed-text.ts';

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
 * Text in one of the formats as a document of the article schema. NUL and lone surrogates become U+FFFD, which keeps
 * all offsets. Takes as long as it takes: importArticle (import-article.ts) keeps that away from the event loop.
 * @throws Problem 'tooLarge' or 'invalid' with a sentence
 */
export function readArticle(text: string, format: TextFormat): ReadArticle {
  if (text.length > LIMITS.articleLength * (format === 'html' ? MARKUP_ALLOWANCE : 2)) throw tooLong();
  const clean = text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replace(/^\uFEFF/, '');
  const { document, title, language, images, notes, sourceUrl } = parse(clean, format);
  assertFits(document);
  return {
    document,
    title: (title && oneLine(title)) || guessTitle(document),
    language: languageOf(detectLanguage(projectDocument(document).text), language),
    images,
    remarks: [],
    notes,
    sourceUrl,
  };
}

function parse(text: string, format: TextFormat): ParsedText {
  try {
    switch (format) {
      case 'txt':
        return { document: parsePlainText(text), title: null, language: null, images: [], notes: [], sourceUrl: null };
      case 'md':
        return parseMarkdown(text);
      case 'html':
        return parseHtml(text);
    }
  } catch (error) {
    // The call stack is full.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}
