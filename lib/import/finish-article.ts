import { detectLanguage } from '#lib/core/article/detect-language.ts';
import { guessTitle, oneLine } from '#lib/core/article/guess-title.ts';
import { languageOf } from '#lib/core/article/language.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { assertFits, tooDeep, tooLong } from './assert-fits.ts';
import type { ParsedText } from './parsed-text.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * What every format of text has in common: `parse` gets the text without what no article may hold (NUL and lone surrogates become U+FFFD,
 * which keeps all offsets), and what it makes of it must fit and gets a title and a language. `allowance` is how many characters of a file one of
 * text may take.
 * @throws Problem 'tooLarge' or 'invalid' with a sentence
 */
export function finishArticle(text: string, allowance: number, parse: (text: string) => ParsedText): ReadArticle {
  if (text.length > LIMITS.articleLength * allowance) throw tooLong();
  const clean = text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replace(/^\uFEFF/, '');
  const { document, title, language, images, notes, sourceUrl } = parsed(clean, parse);
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

function parsed(text: string, parse: (text: string) => ParsedText): ParsedText {
  try {
    return parse(text);
  } catch (error) {
    // The call stack is full.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}
