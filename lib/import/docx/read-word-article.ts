import type { DocumentNode } from '#lib/core/article/article.ts';
import { detectLanguage } from '#lib/core/article/detect-language.ts';
import { guessTitle } from '#lib/core/article/guess-title.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { describePlaces } from '#lib/editor/describe-places.ts';
import { assertFits } from '../assert-fits.ts';
import type { FoundRemark, PlacedRemark } from '../found-remark.ts';
import type { ReadArticle } from '../read-article.ts';
import { withContentKeys } from './content-keys.ts';
import { readDocx, type ReadWordFile } from './read-docx.ts';

/**
 * A Word file as a document of the article schema, with what stood beside the text. Takes as long as it takes, too.
 * @throws Problem 'invalid', 'tooLarge' or 'unsupported' with a sentence
 */
export function readWordArticle(bytes: Uint8Array): ReadArticle {
  const { document, images, remarks, notes } = readWord(bytes);
  assertFits(document);
  if (remarks.length > LIMITS.annotationsPerArticle)
    throw new Problem(
      'tooLarge',
      `The file has more than ${LIMITS.annotationsPerArticle} comments and tracked changes, which is the most an article can hold.`,
    );
  return {
    document,
    title: guessTitle(document),
    language: detectLanguage(projectDocument(document).text),
    images,
    remarks: placed(remarks, document),
    notes,
    sourceUrl: null,
  };
}

function readWord(bytes: Uint8Array): ReadWordFile {
  try {
    return readDocx(bytes);
  } catch (error) {
    // The call stack is full: of levels, or of what is passed on at once.
    if (error instanceof RangeError) throw new Problem('tooLarge', 'The file is too large or too tangled to be read.');
    throw error;
  }
}

function placed(remarks: readonly FoundRemark[], document: DocumentNode): PlacedRemark[] {
  const targets = describePlaces(
    document,
    remarks.map(({ range }) => range),
  );
  const found = remarks.flatMap(({ range: _range, ...remark }, index) => {
    const target = targets[index];
    return target ? [{ ...remark, target }] : [];
  });
  return withContentKeys(found);
}
