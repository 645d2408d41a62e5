import { Problem } from '#lib/core/problem.ts';
import { findArticle, type ArticleRow } from '#lib/db/articles.ts';
import type { Tx } from '#lib/db/client.ts';

/** @throws Problem 'missing' when there is no such article, or it is deleted */
export async function loadArticle(id: string, tx?: Tx): Promise<ArticleRow> {
  const article = await findArticle(id, tx);
  if (!article) throw new Problem('missing', 'There is no such article.');
  return article;
}
