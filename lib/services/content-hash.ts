import { createHash } from 'node:crypto';
import type { DocumentNode } from '#lib/core/article/article.ts';

/**
 * What a sign-off signs: SHA-256, in hexadecimal, over the plain-text projection, a NUL character and the document as
 * JSON with the keys of every object in alphabetical order and no spaces, all in UTF-8. Two articles with the same
 * words and the same formatting have the same hash, whatever their history.
 */
export function contentHash(text: string, document: DocumentNode): string {
  return createHash('sha256').update(text).update('\0').update(JSON.stringify(document, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value) as [string, unknown][];
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
