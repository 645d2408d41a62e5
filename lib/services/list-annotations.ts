import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Annotation } from '#lib/core/annotation/annotation.ts';
import { mentions } from '#lib/core/annotation/mentions.ts';
import type { AnnotationFilter } from '#lib/core/annotation/schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { annotationPage } from '#lib/db/annotations.ts';
import { assertCan } from './assert-can.ts';
import { readCursor, toPage, type Page, type Place } from './cursor.ts';
import { loadArticle } from './load-article.ts';

/** Annotations and the number of the newest event that is surely in them. */
export type AnnotationList = Page<AnchoredAnnotation> & { readonly event: number };

/**
 * A page of an article's annotations in the order they were made, each with where it is attached now. `event` is read
 * before the rows: a client that asks for the events after it misses nothing and may see one twice.
 * @throws Problem 'missing', or 'invalid' for a bad `after`
 */
export async function listAnnotations(
  actor: Actor,
  articleId: string,
  filter: AnnotationFilter,
): Promise<AnnotationList> {
  assertCan(actor, 'article.read', 'read articles');
  const { event } = await loadArticle(articleId);
  const { after, limit } = filter;
  const rows = await findAnnotations(articleId, filter, readCursor(after), limit + 1);
  const { items, next } = toPage(rows, limit, ({ createdAt, id }) => ({ time: createdAt, id }));
  const anchors =
    items.length === 0
      ? []
      : await articles().anchors(
          articleId,
          items.map(({ target }) => target),
        );
  return {
    items: items.map((annotation, index) => {
      const anchor = anchors[index];
      if (!anchor) throw new Error('The articles gave no anchor for a target');
      return { ...annotation, anchor };
    }),
    next,
    event,
  };
}

/** Rows that may have the words, looked through at once. */
const BATCH = 1000;

/** The first annotations after a place that fit a filter, at most `limit`; without where they are. */
export async function findAnnotations(
  articleId: string,
  { q, after: _after, limit: _limit, ...wanted }: AnnotationFilter,
  place: Place | null,
  limit: number,
): Promise<readonly Annotation[]> {
  const first = place && { createdAt: place.time, id: place.id };
  if (q === undefined) return annotationPage(articleId, wanted, first, limit);
  const found: Annotation[] = [];
  let rows = await annotationPage(articleId, { ...wanted, q }, first, BATCH);
  for (let last = rows.at(-1); last && found.length < limit; last = rows.at(-1)) {
    found.push(...rows.filter((row) => mentions(row, q)));
    rows = rows.length < BATCH ? [] : await annotationPage(articleId, { ...wanted, q }, last, BATCH);
  }
  return found.slice(0, limit);
}
