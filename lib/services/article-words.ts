import type { Actor } from '#lib/core/access/access.ts';
import type { HouseWords } from '#lib/core/first-pass/schemas.ts';
import { changesBetween, listOf, termsOf } from '#lib/core/first-pass/word-list.ts';
import { changeArticleTerms, readArticleTerms } from '#lib/db/article-terms.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import { recheckInBackground } from './check-article.ts';
import { loadArticle } from './load-article.ts';

/** The words of one article alone: never flagged in it, or to be written otherwise; they go before the house's. @throws Problem 'missing' */
export async function readArticleWords(actor: Actor, articleId: string): Promise<HouseWords> {
  assertCan(actor, 'article.read', 'read articles');
  await loadArticle(articleId);
  return listOf(await readArticleTerms(articleId));
}

/**
 * Puts a list in the place of the one before; an article that was checked is looked at again at once.
 * @throws Problem 'forbidden', 'missing', or 'invalid' when a word stands in it twice
 */
export async function saveArticleWords(actor: Actor, articleId: string, words: HouseWords): Promise<HouseWords> {
  assertCan(actor, 'house.words', 'change the words of an article');
  const wanted = termsOf(words);
  const at = new Date().toISOString();
  const changed = await inTransaction(async (tx) => {
    await loadArticle(articleId, tx);
    const change = changesBetween(await readArticleTerms(articleId, tx), wanted);
    const [added, removed] = [change.add.length, change.remove.length];
    if (added + removed === 0) return false;
    await changeArticleTerms(tx, articleId, change, { createdById: actor.id, at });
    await appendEvent(tx, { actorId: actor.id, at }, { type: 'article.wordsChanged', articleId, added, removed });
    return true;
  });
  if (changed) void recheckInBackground(articleId);
  return listOf(await readArticleTerms(articleId));
}
