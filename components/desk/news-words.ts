import type { News } from '#lib/core/article/article.ts';

/** What is new in an article, such as "3 new · 1 changed · text edited"; null when nothing is. */
export function newsWords({ made, changed, text }: News): string | null {
  const parts = [
    made > 0 ? `${made} new` : '',
    changed > 0 ? `${changed} changed` : '',
    text ? 'text edited' : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' · ');
}
