import { CodePoints } from '#lib/core/article/code-points.ts';
import { CONTEXT, iri, webAnnotations, type AnnotatedText } from './web-annotation.ts';

type Json = Readonly<Record<string, unknown>>;

/** Annotations on one page. */
export const PER_PAGE = 500;

/** An article's annotations as a collection whose pages are fetched one by one. `address` is the collection's own. */
export interface AnnotationContainer {
  readonly collection: Json;
  /** A page by its number, from 0; null when there is none. */
  page(number: number): Json | null;
}

/**
 * The annotations as the W3C's annotation protocol has them: a collection that names its first and last page, and pages
 * that name their neighbours. Without annotations it has no page.
 */
export function annotationContainer(article: AnnotatedText, address: string): AnnotationContainer {
  const items = allItems(article);
  const pages = Math.ceil(items.length / PER_PAGE);
  const pageAddress = (number: number): string => {
    const url = new URL(address);
    url.searchParams.set('page', String(number));
    return url.href;
  };
  const about = { id: address, type: 'AnnotationCollection', label: article.title, total: items.length };
  return {
    collection: {
      '@context': CONTEXT,
      ...about,
      ...(pages > 0 ? { first: pageAddress(0), last: pageAddress(pages - 1) } : {}),
    },
    page(number) {
      if (!Number.isSafeInteger(number) || number < 0 || number >= pages) return null;
      return {
        '@context': CONTEXT,
        id: pageAddress(number),
        type: 'AnnotationPage',
        partOf: about,
        startIndex: number * PER_PAGE,
        ...(number > 0 ? { prev: pageAddress(number - 1) } : {}),
        ...(number + 1 < pages ? { next: pageAddress(number + 1) } : {}),
        items: items.slice(number * PER_PAGE, (number + 1) * PER_PAGE),
      };
    },
  };
}

/**
 * The same in one file: a collection with its only page inside. Offsets count Unicode code points of the plain text, as the
 * standard has it. Replies and decisions are annotations on annotations (motivations `replying` and `moderating`). An
 * orphaned one keeps its quote and has no position.
 */
export function exportWebAnnotations(article: AnnotatedText): string {
  const items = allItems(article);
  const collection = {
    '@context': CONTEXT,
    id: `${iri(article.id)}#annotations`,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    first: { id: `${iri(article.id)}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function allItems(article: AnnotatedText): readonly Json[] {
  const points = new CodePoints(article.text);
  return article.annotations.flatMap((annotation) => webAnnotations(annotation, article, points));
}
