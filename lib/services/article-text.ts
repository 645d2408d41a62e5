import type { Actor } from '#lib/core/access/access.ts';
import { articles } from '#lib/collab/handle.ts';
import { assertCan } from './assert-can.ts';
import { loadArticle } from './load-article.ts';

/** The plain-text projection of an article and the number of the update it is true for. @throws Problem 'missing' */
export async function articleText(
  actor: Actor,
  id: string,
): Promise<{ readonly text: string; readonly update: number }> {
  assertCan(actor, 'article.read', 'read articles');
  await loadArticle(id);
  const { text, update } = await articles().read(id);
  return { text, update };
}
