import type { ArticleState } from '#lib/core/article/article.ts';

/** The words for an article's state. */
export const STATE_LABEL: Readonly<Record<ArticleState, string>> = {
  draft: 'Draft',
  review: 'In review',
  ready: 'Ready',
};
