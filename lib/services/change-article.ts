import type { Actor } from '#lib/core/access/access.ts';
import type { ArticleChange } from '#lib/core/article/schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { updateArticle } from '#lib/db/articles.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import { loadArticle } from './load-article.ts';
import { readArticle, type ArticleDetails } from './read-article.ts';

/** Renames an article or moves it to another state, and tells everybody in it. @throws Problem 'forbidden' or 'missing' */
export async function changeArticle(actor: Actor, id: string, change: ArticleChange): Promise<ArticleDetails> {
  assertCan(actor, 'article.edit', 'rename articles or change their state');
  const at = new Date().toISOString();
  const changed = await inTransaction(async (tx) => {
    const before = await loadArticle(id, tx);
    const title = change.title ?? before.title;
    const state = change.state ?? before.state;
    const deed = { actorId: actor.id, at };
    if (title !== before.title)
      await appendEvent(tx, deed, { type: 'article.renamed', articleId: id, from: before.title, to: title });
    if (state !== before.state)
      await appendEvent(tx, deed, { type: 'article.stateChanged', articleId: id, from: before.state, to: state });
    if (title === before.title && state === before.state) return false;
    await updateArticle(tx, id, { at, title, state });
    return true;
  });
  if (changed) articles().broadcast(id, { type: 'article' });
  return readArticle(actor, id);
}
