import type { Actor } from '#lib/core/access/access.ts';
import { languageTag } from '#lib/core/article/language.ts';
import type { ArticleChange } from '#lib/core/article/schemas.ts';
import { webAddress } from '#lib/core/article/web-address.ts';
import { articles } from '#lib/collab/handle.ts';
import { readOrigin, saveOrigin } from '#lib/db/article-origin.ts';
import { updateArticle } from '#lib/db/articles.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendEvent, type Deed } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import { recheckInBackground } from './check-article.ts';
import { loadArticle } from './load-article.ts';
import { readArticle, type ArticleDetails } from './read-article.ts';

/**
 * Renames an article, moves it to another state, says its language or where it is from, and tells everybody in it. What was checked is
 * checked again when its language is another one: other checks apply then.
 * @throws Problem 'forbidden' or 'missing'
 */
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
    const language = change.language === undefined ? before.language : languageTag(change.language);
    if (language !== before.language)
      await appendEvent(tx, deed, {
        type: 'article.languageChanged',
        articleId: id,
        from: before.language,
        to: language,
      });
    const isMoved = change.sourceUrl !== undefined && (await moveSource(tx, deed, id, change.sourceUrl));
    const isOther = title !== before.title || state !== before.state || language !== before.language;
    if (!isOther && !isMoved) return null;
    await updateArticle(tx, id, { at, title, state, language });
    return { inOtherLanguage: language !== before.language };
  });
  if (changed) articles().broadcast(id, { type: 'article' });
  if (changed?.inOtherLanguage) void recheckInBackground(id);
  return readArticle(actor, id);
}

/** Stores where on the web an article is from. @returns whether that is another place than before */
async function moveSource(tx: Tx, deed: Deed, articleId: string, address: string | null): Promise<boolean> {
  const sourceUrl = webAddress(address);
  if (sourceUrl === (await readOrigin(articleId, tx)).sourceUrl) return false;
  await saveOrigin(tx, articleId, { sourceUrl });
  await appendEvent(tx, deed, { type: 'article.sourceChanged', articleId, to: sourceUrl });
  return true;
}
