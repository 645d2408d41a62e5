import type { Annotation } from './annotation.ts';

/**
 * Whether an annotation says or stands on some words, in any letter case. The database only narrows a search down
 * (lib/db/annotations.ts): in SQLite "%" and "_" stand for anything, and only ASCII letters lose their case.
 */
export function mentions(annotation: Annotation, words: string): boolean {
  const { body, replacement, originalExact, target, replies, evidence } = annotation;
  const sought = words.toLowerCase();
  const said = [body, replacement ?? '', originalExact, target.quote.exact, ...replies.map((reply) => reply.body)];
  const sources = evidence.flatMap(({ citation, quote, url }) => [citation, quote, url ?? '']);
  return [...said, ...sources].some((text) => text.toLowerCase().includes(sought));
}
