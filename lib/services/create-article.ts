import { uuidv7 } from 'uuidv7';
import { GALLEY, type Actor } from '#lib/core/access/access.ts';
import { oneLine } from '#lib/core/article/guess-title.ts';
import { webAddress } from '#lib/core/article/web-address.ts';
import type { ImportFormat } from '#lib/core/article/schemas.ts';
import { saveOrigin } from '#lib/db/article-origin.ts';
import { insertArticle } from '#lib/db/articles.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { storeImages } from '#lib/db/images.ts';
import { appendUpdates } from '#lib/db/updates.ts';
import { seedUpdate } from '#lib/editor/seed.ts';
import { importArchive, importArticle, importWordFile } from '#lib/import/import-article.ts';
import type { ReadArticle } from '#lib/import/read-article.ts';
import type { ArticleSource } from './article-source.ts';
import { assertCan } from './assert-can.ts';
import { bringRecord, prepareRecord } from './bring-record.ts';
import { bringRemarks } from './bring-remarks.ts';
import { checkInBackground } from './check-article.ts';

/** What whoever makes an article is told. */
export interface CreatedArticle {
  readonly id: string;
  readonly title: string;
  /** What could not be kept of the file, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Makes an article from text or a Word file; it begins in review. Comments and tracked changes of the file are its first
 * annotations. The same file again makes another article. With `check` the first pass begins, and nobody waits for it: a stop of the
 * server ends it.
 * @throws Problem 'forbidden', 'tooLarge', 'invalid' or 'unsupported'
 */
export async function createArticle(actor: Actor, source: ArticleSource): Promise<CreatedArticle> {
  assertCan(actor, 'article.create', 'make articles');
  const read = await readSource(source);
  const article = {
    ...read,
    title: oneLine(source.title ?? '') || read.title,
    sourceUrl: webAddress(source.sourceUrl) ?? read.sourceUrl,
  };
  const created = await inTransaction((tx) => storeArticle(tx, article, source.format, actor));
  if (source.check) void checkInBackground(actor, created.id);
  return created;
}

function readSource(source: ArticleSource): Promise<ReadArticle> {
  switch (source.format) {
    case 'docx':
      return importWordFile(source.bytes);
    case 'json':
      return importArchive(source.text);
    case 'txt':
    case 'md':
    case 'html':
      return importArticle(source.text, source.format);
  }
}

/** Stores the row of an article together with the one update that holds its first content, and what came with it. `actor` null: Galley itself. */
export async function storeArticle(
  tx: Tx,
  article: ReadArticle,
  format: ImportFormat,
  actor: Actor | null,
): Promise<CreatedArticle> {
  const { document, title, language, record, sourceUrl } = article;
  const brought = record ? await prepareRecord(tx, record, actor) : null;
  const id = brought?.articleId ?? uuidv7();
  const now = new Date();
  const at = now.toISOString();
  const createdById = actor?.id ?? GALLEY.id;
  const state = record?.archive.article.state ?? 'review';
  await insertArticle(tx, { id, title, state, language, generation: uuidv7(), at, createdById });
  await storeImages(tx, id, article.images, at);
  if (sourceUrl !== null) await saveOrigin(tx, id, { sourceUrl });
  const seed = { update: seedUpdate(document), authorId: createdById, at: now };
  const later = record?.later ? [{ update: record.later, authorId: GALLEY.id, at: now }] : [];
  await appendUpdates(tx, id, [seed, ...later]);
  const past = brought ? await bringRecord(tx, brought) : [];
  await appendEvent(tx, { actorId: actor?.id ?? null, at }, { type: 'article.created', articleId: id, format });
  const left = actor ? await bringRemarks(tx, actor, article, { articleId: id, at }) : [];
  return { id, title, notes: [...article.notes, ...past, ...left] };
}
