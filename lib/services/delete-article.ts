import type { Actor } from '#lib/core/access/access.ts';
import { articles } from '#lib/collab/handle.ts';
import { updateArticle } from '#lib/db/articles.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import { loadArticle } from './load-article.ts';

/** Deletes an article softly: nobody finds it any more, and who is in it is sent out. @throws Problem 'forbidden' or 'missing' */
export async function deleteArticle(actor: Actor, id: string): Promise<void> {
  assertCan(actor, 'article.delete', 'delete articles');
  const at = new Date().toISOString();
  await inTransaction(async (tx) => {
    await loadArticle(id, tx);
    await updateArticle(tx, id, { at, deleted: true });
    await appendEvent(tx, { actorId: actor.id, at }, { type: 'article.deleted', articleId: id });
  });
  articles().closeConnections({ articleId: id }, 'The article has been deleted.');
}
