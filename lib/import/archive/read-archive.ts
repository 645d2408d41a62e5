import type { z } from 'zod';
import { ARCHIVE_VERSION, articleArchive, type ArticleArchive } from '#lib/core/article/archive.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { Problem } from '#lib/core/problem.ts';
import { schema } from '#lib/editor/schema.ts';
import { parseJson } from '../parse-json.ts';
import { assertAgrees } from './assert-agrees.ts';

/**
 * The archive of an article, checked as a whole: whatever it says is as the house it comes from could have written it.
 * @param assertFits throws a Problem for a document that is no article here
 * @throws Problem 'invalid' or 'unsupported' with a sentence
 */
export function readArchive(text: string, assertFits: (document: DocumentNode) => void): ArticleArchive {
  const value = parseJson(text);
  assertOurs(value);
  const parsed = articleArchive.safeParse(value);
  if (!parsed.success) throw unfit(parsed.error);
  const { article, imported } = parsed.data;
  const archive: ArticleArchive = {
    ...parsed.data,
    article: { ...article, document: documentFrom(article.document, assertFits) },
    imported: documentFrom(imported, assertFits),
  };
  assertAgrees(archive);
  return archive;
}

function assertOurs(value: unknown): void {
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== 'galley-article')
    throw new Problem(
      'unsupported',
      'This JSON file is not an article that Galley has exported; only those can be read.',
    );
  if (version === ARCHIVE_VERSION) return;
  const isNewer = typeof version === 'number' && version > ARCHIVE_VERSION;
  throw new Problem(
    'unsupported',
    isNewer
      ? 'This file was exported by a newer Galley than this one; please bring this one up to date first.'
      : 'This file was exported by an older Galley, in a form that is no longer read; please export it again.',
  );
}

function unfit(error: z.ZodError): Problem {
  const [issue] = error.issues;
  const place = issue?.path.map(String).join('.') || 'the file';
  if (issue?.code === 'unrecognized_keys')
    return new Problem(
      'unsupported',
      `The file says something in “${place}” that this Galley does not know (${issue.keys[0]?.slice(0, 100)}); a newer one may have written it.`,
    );
  return new Problem('invalid', `The file is damaged at “${place}”: ${issue?.message ?? 'it is not as it should be'}.`);
}

/** The document as the article schema has it, or a sentence about it. */
function documentFrom(document: DocumentNode, assertFits: (document: DocumentNode) => void): DocumentNode {
  try {
    assertFits(document);
    return schema.nodeFromJSON(document).toJSON() as DocumentNode;
  } catch (error) {
    // A node, mark or attribute that no article has; TypeError where what should be a list is none.
    if (error instanceof RangeError || error instanceof TypeError)
      throw new Problem(
        'invalid',
        'The file holds a text that is no article: it is damaged or made by another program.',
      );
    throw error;
  }
}
