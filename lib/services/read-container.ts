import type { Actor } from '#lib/core/access/access.ts';
import { Problem } from '#lib/core/problem.ts';
import { settings } from '#lib/env.ts';
import { annotationContainer } from '#lib/export/web-annotations/annotation-container.ts';
import { assertCan } from './assert-can.ts';
import { readWholeArticle } from './read-article.ts';
import { recordedArticle } from './recorded-article.ts';

/**
 * An article's annotations as a W3C annotation container, or a page of it.
 * @throws Problem 'forbidden', or 'missing' for an article or a page that is not there
 */
export async function readContainer(
  actor: Actor,
  articleId: string,
  page: number | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  assertCan(actor, 'article.export', 'export annotations');
  const article = await readWholeArticle(actor, articleId);
  const recorded = await recordedArticle(actor, article);
  const { publicUrl } = settings();
  const source = new URL(`/articles/${articleId}`, publicUrl).href;
  const address = new URL(`/api/v1/articles/${articleId}/annotations?format=jsonld`, publicUrl).href;
  const container = annotationContainer({ ...recorded, id: articleId, source, text: article.text }, address);
  const answer = page === undefined ? container.collection : container.page(page);
  if (!answer) throw new Problem('missing', 'The article’s annotations have no such page.');
  return answer;
}
