import { uuidv7 } from 'uuidv7';
import { GALLEY, type Actor } from '#lib/core/access/access.ts';
import { oneLine } from '#lib/core/article/guess-title.ts';
import type { ImportFormat } from '#lib/core/article/schemas.ts';
import { insertArticle } from '#lib/db/articles.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { appendUpdates } from '#lib/db/updates.ts';
import { seedUpdate } from '#lib/editor/seed.ts';
import { importArticle } from '#lib/import/import-article.ts';
import type { ReadArticle } from '#lib/import/read-article.ts';
import type { ArticleSource } from './article-source.ts';
import { assertCan } from './assert-can.ts';
import { checkInBackground } from './check-article.ts';

/** What whoever makes an article is told. */
export interface CreatedArticle {
  readonly id: string;
  readonly title: string;
}

/**
 * Makes an article from text; it begins in review. With `check` the first pass begins, and nobody waits for it: a stop of the
 * server ends it.
 * @throws Problem 'forbidden', 'tooLarge' or 'invalid'
 */
export async function createArticle(actor: Actor, source: ArticleSource): Promise<CreatedArticle> {
  assertCan(actor, 'article.create', 'make articles');
  const read = await importArticle(source.text, source.format);
  const article = { ...read, title: oneLine(source.title ?? '') || read.title };
  const created = await inTransaction((tx) => storeArticle(tx, article, source.format, actor.id));
  if (source.check) void checkInBackground(actor, created.id);
  return created;
}

/** Stores the row of an article together with the one update that holds its first content. `authorId` null: Galley itself. */
export async function storeArticle(
  tx: Tx,
  { document, title }: ReadArticle,
  format: ImportFormat,
  authorId: string | null,
): Promise<CreatedArticle> {
  const id = uuidv7();
  const at = new Date();
  const createdById = authorId ?? GALLEY.id;
  await insertArticle(tx, { id, title, state: 'review', generation: uuidv7(), at: at.toISOString(), createdById });
  await appendUpdates(tx, id, [{ update: seedUpdate(document), authorId: createdById, at }]);
  await appendEvent(
    tx,
    { actorId: authorId, at: at.toISOString() },
    { type: 'article.created', articleId: id, format },
  );
  return { id, title };
}

/** Stands where a person's id would, for what Galley made by itself. */
export const GALLEY = 'galley';
