import type { ListedArticle } from '#lib/core/article/article.ts';

/** A page of the list of articles, as the API gives it; `next` is the cursor of the following one. */
export interface DeskPage {
  readonly items: readonly ListedArticle[];
  readonly next: string | null;
}

/** Last changed first, and by id where that is equal: the server's order. */
function byChange(one: ListedArticle, other: ListedArticle): number {
  const [a, b] = [`${one.changedAt} ${one.id}`, `${other.changedAt} ${other.id}`];
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** Adds the following page. An article that moved meanwhile is in the list once, as the newer page tells it. */
export function appendPage(before: DeskPage, following: DeskPage): DeskPage {
  const fresh = new Set(following.items.map(({ id }) => id));
  return {
    items: [...before.items.filter(({ id }) => !fresh.has(id)), ...following.items].toSorted(byChange),
    next: following.next,
  };
}

/**
 * Takes over what the first page says now. Below it stays what was loaded before, unless the first page would have to hold
 * it: then it has been deleted.
 */
export function refreshFirstPage(before: DeskPage, first: DeskPage): DeskPage {
  const last = first.items.at(-1);
  if (!last || first.next === null) return first;
  const fresh = new Set(first.items.map(({ id }) => id));
  const below = before.items.filter((article) => !fresh.has(article.id) && byChange(last, article) < 0);
  return below.length === 0 ? first : { items: [...first.items, ...below], next: before.next };
}

/** Puts a made or changed article where it belongs. */
export function placeArticle(before: DeskPage, article: ListedArticle): DeskPage {
  return { ...before, items: [...before.items.filter(({ id }) => id !== article.id), article].toSorted(byChange) };
}

/** Without a deleted article. */
export function withoutArticle(before: DeskPage, id: string): DeskPage {
  return { ...before, items: before.items.filter((article) => article.id !== id) };
}
