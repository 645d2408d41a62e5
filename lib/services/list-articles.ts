import type { Actor } from '#lib/core/access/access.ts';
import type { ArticleCounts, ListedArticle, News } from '#lib/core/article/article.ts';
import { titleMatcher } from '#lib/core/article/match-title.ts';
import type { ArticlesQuery } from '#lib/core/article/schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { articlePage, articlesById, countAnnotations, titlePage, type ArticleRow } from '#lib/db/articles.ts';
import { countUnseen, seenUpdates } from '#lib/db/visits.ts';
import { assertCan } from './assert-can.ts';
import { readCursor, toPage, type Page, type Place } from './cursor.ts';

const NONE: ArticleCounts = { open: 0, decided: 0, openByCategory: {} };

/**
 * A page of the articles, last changed first, each with its counts, who is in it now, and what is new in it; with
 * `title`, those whose title has all of its words, whatever the case and accents.
 * @throws Problem 'invalid' for a bad `after`
 */
export async function listArticles(actor: Actor, { after, limit, title }: ArticlesQuery): Promise<Page<ListedArticle>> {
  assertCan(actor, 'article.read', 'read articles');
  const place = readCursor(after);
  const rows = title ? await findTitles(title, place, limit + 1) : await articlePage(cursorOf(place), limit + 1);
  const { items, next } = toPage(rows, limit, ({ changedAt, id }) => ({ time: changedAt, id }));
  const ids = items.map(({ id }) => id);
  const [counts, news] = await Promise.all([countAnnotations(ids), newsOf(actor, items)]);
  const present = articles().present();
  const desk = items.map(({ event: _event, update: _update, language: _language, ...article }) => ({
    ...article,
    counts: counts.get(article.id) ?? NONE,
    present: present.get(article.id) ?? [],
    news: news.get(article.id) ?? null,
  }));
  return { items: desk, next };
}

const cursorOf = (place: Place | null) => place && { changedAt: place.time, id: place.id };

/** Titles that are looked through at once. */
const BATCH = 2000;

/** Titles alone are looked through here: each database takes another view of which letters are the same. */
async function findTitles(search: string, after: Place | null, limit: number): Promise<ArticleRow[]> {
  const matches = titleMatcher(search);
  const found: string[] = [];
  let titles = await titlePage(cursorOf(after), BATCH);
  for (let last = titles.at(-1); last && found.length < limit; last = titles.at(-1)) {
    found.push(...titles.filter(({ title }) => matches(title)).map(({ id }) => id));
    titles = titles.length < BATCH ? [] : await titlePage(last, BATCH);
  }
  return articlesById(found.slice(0, limit));
}

/** What is new to a person in each of these articles that they have been in. */
async function newsOf(actor: Actor, rows: readonly ArticleRow[]): Promise<ReadonlyMap<string, News>> {
  const ids = rows.map(({ id }) => id);
  const [seen, unseen] = await Promise.all([seenUpdates(actor.id, ids), countUnseen(actor.id, ids)]);
  return new Map(
    rows.flatMap(({ id, update }) => {
      const seenUpdate = seen.get(id);
      if (seenUpdate === undefined) return [];
      const { made, changed } = unseen.get(id) ?? { made: 0, changed: 0 };
      return [[id, { made, changed, text: update > seenUpdate }] as const];
    }),
  );
}
