import type { DocumentNode } from '#lib/core/article/article.ts';
import { isSafeLink } from '#lib/editor/safe-link.ts';
import type { Style } from './sheet.ts';

type Marks = NonNullable<DocumentNode['marks']>;

/** How words with these marks look. A link that is not http, https or mailto leads nowhere. */
export function styleOf(marks: Marks): Style {
  const names = marks.flatMap(({ type }) => (type === 'link' ? [] : [type]));
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  return {
    ...(names.length > 0 ? { marks: names } : {}),
    ...(typeof href === 'string' && isSafeLink(href) ? { href: href.toWellFormed() } : {}),
  };
}
