import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { AnnotationFilter } from '#lib/core/annotation/schemas.ts';
import { articles } from '#lib/collab/handle.ts';
import { annotationPage } from '#lib/db/annotations.ts';
import { assertCan } from './assert-can.ts';
import { readCursor, toPage, type Page } from './cursor.ts';
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
  const { after, limit, ...wanted } = filter;
  const place = readCursor(after);
  const rows = await annotationPage(articleId, wanted, place && { createdAt: place.time, id: place.id }, limit + 1);
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
