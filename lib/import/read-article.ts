import type { DocumentNode } from '#lib/core/article/article.ts';
import { guessTitle, oneLine } from '#lib/core/article/guess-title.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import type { TextFormat } from '#lib/core/article/schemas.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { describePlaces } from '#lib/editor/describe-places.ts';
import { schema } from '#lib/editor/schema.ts';
import { readArchive } from './archive/read-archive.ts';
import { recordOf } from './archive/record-of.ts';
import type { BroughtRecord } from './brought-record.ts';
import { readDocx, type ReadWordFile } from './docx/read-docx.ts';
import type { FoundRemark, PlacedRemark } from './found-remark.ts';
import { parseHtml, type ParsedPage } from './parse-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';

/** A document that the article schema takes, and a title for it. */
export interface ReadArticle {
  readonly document: DocumentNode;
  readonly title: string;
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
  const { document, title, notes, sourceUrl } = parse(clean, format);
  assertFits(document);
  return { document, title: (title && oneLine(title)) || guessTitle(document), remarks: [], notes, sourceUrl };
}

/**
 * The archive of an article, as the JSON export writes it, with all that it holds.
 * @throws Problem 'invalid', 'tooLarge' or 'unsupported' with a sentence
 */
export function readArchivedArticle(text: string): ReadArticle {
  try {
    const archive = readArchive(text, assertFits);
    const { title, sourceUrl } = archive.article;
    return {
      document: archive.imported,
      title: oneLine(title) || guessTitle(archive.imported),
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

/**
 * A Word file as a document of the article schema, with what stood beside the text. Takes as long as it takes, too.
 * @throws Problem 'invalid', 'tooLarge' or 'unsupported' with a sentence
 */
export function readWordArticle(bytes: Uint8Array): ReadArticle {
  const { document, remarks, notes } = readWord(bytes);
  assertFits(document);
  if (remarks.length > LIMITS.annotationsPerArticle)
    throw new Problem(
      'tooLarge',
      `The file has more than ${LIMITS.annotationsPerArticle} comments and tracked changes, which is the most an article can hold.`,
    );
  return { document, title: guessTitle(document), remarks: placed(remarks, document), notes, sourceUrl: null };
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
  return remarks.flatMap(({ range: _range, ...remark }, index) => {
    const target = targets[index];
    return target ? [{ ...remark, target }] : [];
  });
}

function parse(text: string, format: TextFormat): ParsedPage {
  try {
    switch (format) {
      case 'txt':
        return { document: parsePlainText(text), title: null, notes: [], sourceUrl: null };
      case 'md':
        return { document: parseMarkdown(text), title: null, notes: [], sourceUrl: null };
      case 'html':
        return parseHtml(text);
    }
  } catch (error) {
    // The call stack is full.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

const tooDeep = () =>
  new Problem(
    'invalid',
    `The text is nested more than ${LIMITS.depth} levels deep, which is more than an article can hold.`,
  );
const tooLong = () =>
  new Problem(
    'tooLarge',
    `The text is longer than ${LIMITS.articleLength} characters, which is the most an article can hold.`,
  );

function assertFits(document: DocumentNode): void {
  if (isDeeper(document, LIMITS.depth)) throw tooDeep();
  if (projectDocument(document).length > LIMITS.articleLength) throw tooLong();
  schema.nodeFromJSON(document).check();
}

function isDeeper(node: DocumentNode, levels: number): boolean {
  return levels < 0 || (node.content ?? []).some((child) => isDeeper(child, levels - 1));
}
