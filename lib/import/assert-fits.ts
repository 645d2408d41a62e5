import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { schema } from '#lib/editor/schema.ts';

/** Said of what is nested without end. */
export const tooDeep = () =>
  new Problem(
    'invalid',
    `The text is nested more than ${LIMITS.depth} levels deep, which is more than an article can hold.`,
  );
/** Said of what is longer than an article can be. */
export const tooLong = () =>
  new Problem(
    'tooLarge',
    `The text is longer than ${LIMITS.articleLength} characters, which is the most an article can hold.`,
  );

/** @throws Problem 'tooLarge' or 'invalid' for a document that no article can be; RangeError where the schema refuses it */
export function assertFits(document: DocumentNode): void {
  if (isDeeper(document, LIMITS.depth)) throw tooDeep();
  if (projectDocument(document).length > LIMITS.articleLength) throw tooLong();
  schema.nodeFromJSON(document).check();
}

function isDeeper(node: DocumentNode, levels: number): boolean {
  return levels < 0 || (node.content ?? []).some((child) => isDeeper(child, levels - 1));
}
