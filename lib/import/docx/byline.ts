import type { Byline } from '#lib/core/annotation/annotation.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { XmlElement } from './parse-xml.ts';

/**
 * Who wrote a comment or made a change in Word, and when. Word writes its local time as if it were UTC; newer versions
 * write the true time beside it, which is taken where there is one.
 */
export function readByline({ attributes }: XmlElement, key: string): Byline {
  const name = (attributes['w:author'] ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return {
    name: name.slice(0, LIMITS.nameLength).replace(/[\uD800-\uDBFF]$/, '') || 'Unknown author',
    at: readTime(attributes['w16du:dateUtc']) ?? readTime(attributes['w:date']),
    key,
  };
}

function readTime(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(text);
  const time = new Date(hasZone ? text : `${text}Z`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
