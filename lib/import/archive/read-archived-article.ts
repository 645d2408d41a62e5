import { guessTitle, oneLine } from '#lib/core/article/guess-title.ts';
import { languageTag } from '#lib/core/article/language.ts';
import { assertFits, tooDeep } from '../assert-fits.ts';
import type { ReadArticle } from '../read-article.ts';
import { readArchive } from './read-archive.ts';
import { recordOf } from './record-of.ts';

/**
 * The archive of an article, as the JSON export writes it, with all that it holds.
 * @throws Problem 'invalid', 'tooLarge' or 'unsupported' with a sentence
 */
export function readArchivedArticle(text: string): ReadArticle {
  try {
    const archive = readArchive(text, assertFits);
    const { title, language, sourceUrl } = archive.article;
    return {
      document: archive.imported,
      title: oneLine(title) || guessTitle(archive.imported),
      language: languageTag(language),
      images: [],
      remarks: [],
      notes: [],
      sourceUrl,
      record: recordOf(archive),
    };
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}
