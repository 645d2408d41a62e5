import type { Annotation } from './annotation.ts';

/** All that an annotation says or stands on. */
export function saidIn(annotation: Annotation): readonly string[] {
  const { body, replacement, originalExact, target, replies, evidence } = annotation;
  const said = [body, replacement ?? '', originalExact, target.quote.exact, ...replies.map((reply) => reply.body)];
  return [...said, ...evidence.flatMap(({ citation, quote, url }) => [citation, quote, url ?? ''])];
}

/**
 * Whether an annotation says or stands on some words, in any letter case. The database only narrows a search down
 * (lib/db/annotations.ts): in SQLite "%" and "_" stand for anything, and only ASCII letters lose their case.
 */
export function mentions(annotation: Annotation, words: string): boolean {
  const sought = words.toLowerCase();
  return saidIn(annotation).some((text) => text.toLowerCase().includes(sought));
}
