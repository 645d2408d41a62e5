import type { Actor } from '#lib/core/access/access.ts';
import type { ArticleCounts, DeskArticle } from '#lib/core/article/article.ts';
import type { PageQuery } from '#lib/core/article/schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { articlePage, countAnnotations } from '#lib/db/articles.ts';
import { assertCan } from './assert-can.ts';
import { readCursor, toPage, type Page } from './cursor.ts';

const NONE: ArticleCounts = { open: 0, decided: 0, openByCategory: {} };

/** A page of the articles, last changed first, each with its counts and who is in it now. @throws Problem 'invalid' for a bad `after` */
export async function listArticles(actor: Actor, { after, limit }: PageQuery): Promise<Page<DeskArticle>> {
  assertCan(actor, 'article.read', 'read articles');
  const place = readCursor(after);
  const rows = await articlePage(place && { changedAt: place.time, id: place.id }, limit + 1);
  const { items, next } = toPage(rows, limit, ({ changedAt, id }) => ({ time: changedAt, id }));
  const counts = await countAnnotations(items.map(({ id }) => id));
  const present = articles().present();
  const desk = items.map(({ event: _event, ...article }) => ({
    ...article,
    counts: counts.get(article.id) ?? NONE,
    present: present.get(article.id) ?? [],
  }));
  return { items: desk, next };
}
