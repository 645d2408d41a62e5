import type { ArticleCounts, ArticleState } from '#lib/core/article/article.ts';
import { reader, type Tx } from './client.ts';

/** What the database says about an article; its text lives in the log. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly state: ArticleState;
  /** BCP 47; null when nobody knows. */
  readonly language: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Number of its newest annotation event. */
  readonly event: number;
  /** Number of its newest update. */
  readonly update: number;
}

/** A place in the list of articles: the last one of the page before. */
export interface ArticleCursor {
  readonly changedAt: string;
  readonly id: string;
}

const COLUMNS = {
  id: true,
  title: true,
  state: true,
  language: true,
  createdAt: true,
  changedAt: true,
  eventSeq: true,
  updateSeq: true,
} as const;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly language: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly eventSeq: number;
  readonly updateSeq: number;
}

const toArticle = (row: Row): ArticleRow => ({
  id: row.id,
  title: row.title,
  state: row.state as ArticleState,
  language: row.language,
  createdAt: row.createdAt.toISOString(),
  changedAt: row.changedAt.toISOString(),
  event: row.eventSeq,
  update: row.updateSeq,
});

/** Makes the row of an article; its first update is for the caller to log in the same transaction. */
export async function insertArticle(
  tx: Tx,
  article: {
    readonly id: string;
    readonly title: string;
    readonly state: ArticleState;
    readonly language: string | null;
    readonly generation: string;
    readonly at: string;
    readonly createdById: string;
  },
): Promise<void> {
  const { at, ...fields } = article;
  await tx.article.create({ data: { ...fields, createdAt: new Date(at), changedAt: new Date(at) } });
}

/** An article that has not been deleted. */
export async function findArticle(id: string, tx?: Tx): Promise<ArticleRow | null> {
  const db = tx ?? (await reader());
  const row = await db.article.findFirst({ where: { id, deletedAt: null }, select: COLUMNS });
  return row && toArticle(row);
}

const LAST_CHANGED_FIRST = [{ changedAt: 'desc' as const }, { id: 'desc' as const }];

function placedAfter(after: ArticleCursor | null) {
  if (!after) return { deletedAt: null };
  const at = new Date(after.changedAt);
  return { deletedAt: null, OR: [{ changedAt: { lt: at } }, { changedAt: at, id: { lt: after.id } }] };
}

/** A page of the articles, last changed first. */
export async function articlePage(after: ArticleCursor | null, limit: number): Promise<ArticleRow[]> {
  const db = await reader();
  const rows = await db.article.findMany({
    where: placedAfter(after),
    orderBy: LAST_CHANGED_FIRST,
    take: limit,
    select: COLUMNS,
  });
  return rows.map(toArticle);
}

/** The titles of such a page alone. */
export async function titlePage(
  after: ArticleCursor | null,
  limit: number,
): Promise<(ArticleCursor & { readonly title: string })[]> {
  const db = await reader();
  const rows = await db.article.findMany({
    where: placedAfter(after),
    orderBy: LAST_CHANGED_FIRST,
    take: limit,
    select: { id: true, title: true, changedAt: true },
  });
  return rows.map(({ id, title, changedAt }) => ({ id, title, changedAt: changedAt.toISOString() }));
}

/** These articles, last changed first. */
export async function articlesById(ids: readonly string[]): Promise<ArticleRow[]> {
  const db = await reader();
  const where = { id: { in: [...ids] }, deletedAt: null };
  return (await db.article.findMany({ where, orderBy: LAST_CHANGED_FIRST, select: COLUMNS })).map(toArticle);
}

/** Counts of annotations for these articles; every id asked for has an entry. */
export async function countAnnotations(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleCounts>> {
  const db = await reader();
  const groups = await db.annotation.groupBy({
    by: ['articleId', 'kind', 'status', 'category'],
    where: { articleId: { in: [...articleIds] } },
    _count: { _all: true },
  });
  return new Map(
    articleIds.map((id) => {
      const own = groups.filter(({ articleId }) => articleId === id);
      const sum = (status: string) =>
        own.filter((group) => group.status === status).reduce((total, { _count }) => total + _count._all, 0);
      const openFlags = own.filter(
        ({ kind, status, category }) => kind === 'flag' && status === 'open' && category !== null,
      );
      const openByCategory = Object.fromEntries(openFlags.map(({ category, _count }) => [category, _count._all]));
      return [id, { open: sum('open'), decided: sum('decided'), openByCategory }];
    }),
  );
}

/** Changes title, state or language, or deletes softly; moves changedAt. */
export async function updateArticle(
  tx: Tx,
  id: string,
  change: {
    readonly at: string;
    readonly title?: string | undefined;
    readonly state?: ArticleState | undefined;
    readonly language?: string | null | undefined;
    readonly deleted?: true;
  },
): Promise<void> {
  const at = new Date(change.at);
  await tx.article.update({
    where: { id },
    data: {
      changedAt: at,
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.language === undefined ? {} : { language: change.language }),
      ...(change.deleted ? { deletedAt: at } : {}),
    },
  });
}

/** Whether an article has ever been made by this one, deleted articles counted. */
export async function hasEverMadeArticle(tx: Tx, createdById: string): Promise<boolean> {
  return (await tx.article.findFirst({ where: { createdById }, select: { id: true } })) !== null;
}
