import { describe, expect, it } from 'vitest';
import { flatText } from '#lib/export/marked/flat-text.ts';
import {
  annotationContainer,
  exportWebAnnotations,
  PER_PAGE,
} from '#lib/export/web-annotations/annotation-container.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { ANA, reviewOf } from '#tests/support/arbitrary-review.ts';
import { sampleReview } from '#tests/support/sample-review.ts';

interface WebAnnotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value?: string }[];
  readonly target: string | { readonly source: string; readonly selector: readonly Record<string, unknown>[] };
}
interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly WebAnnotation[] };
}

const ARTICLE = '0199f000-0000-7000-8000-000000000000';

function collectionOf(article: MarkedArticle): Collection {
  const text = flatText(article.document).text.replaceAll('\u2028', '\n');
  const source = `https://galley.example/articles/${ARTICLE}`;
  return JSON.parse(exportWebAnnotations({ ...article, id: ARTICLE, source, text })) as Collection;
}

const emoji = reviewOf(
  { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '😀😀 said the fox.' }] }] },
  [{ act: 'stet', place: 10 / 18, length: 3, words: 'x' }],
);

describe('exportWebAnnotations', () => {
  it('counts code points', () => {
    const [annotation] = collectionOf(emoji).first.items;
    expect(annotation?.target).toMatchObject({
      selector: [
        { type: 'TextQuoteSelector', exact: 'the', prefix: '😀😀 said ', suffix: ' fox.' },
        { type: 'TextPositionSelector', start: 8, end: 11 },
      ],
    });
  });

  it('tells replies and decisions as annotations on the annotation', () => {
    const { total, first } = collectionOf(emoji);
    expect(total).toBe(3);
    expect(first.items.map(({ motivation }) => motivation)).toEqual(['assessing', 'replying', 'moderating']);
    expect(first.items.slice(1).map(({ target }) => target)).toEqual([first.items[0]?.id, first.items[0]?.id]);
  });

  it('gives an orphaned annotation its quote and no position', () => {
    const annotations = emoji.annotations.map((annotation) => ({
      ...annotation,
      anchor: { state: 'orphaned' as const, start: 0, end: 0, text: '' },
    }));
    const [annotation] = collectionOf({ ...emoji, annotations }).first.items;
    expect(annotation?.target).toMatchObject({ selector: [{ type: 'TextQuoteSelector', exact: 'the' }] });
  });

  it('has bodies for category, severity, replacement and evidence', () => {
    const review = sampleReview(6);
    const annotations = review.annotations.map((annotation) => ({
      ...annotation,
      evidence: [
        {
          id: 'e',
          author: ANA,
          stance: 'refutes' as const,
          url: 'https://e.org/',
          citation: 'A source',
          quote: 'No.',
          accessedAt: null,
          createdAt: annotation.createdAt,
        },
      ],
    }));
    const found = collectionOf({ ...review, annotations }).first.items.find(
      ({ motivation }) => motivation === 'editing',
    );
    expect(found?.body.map(({ purpose }) => purpose)).toEqual([
      'commenting',
      'tagging',
      'classifying',
      'classifying',
      'editing',
      'linking',
      'describing',
    ]);
  });
});

describe('annotationContainer', () => {
  const ADDRESS = 'https://galley.example/api/v1/articles/a/annotations?format=jsonld';
  const containerOf = (article: MarkedArticle) => {
    const text = flatText(article.document).text.replaceAll('\u2028', '\n');
    return annotationContainer({ ...article, id: ARTICLE, source: 'https://galley.example/articles/a', text }, ADDRESS);
  };
  const many = (): MarkedArticle => {
    const [one] = emoji.annotations;
    return { ...emoji, annotations: Array.from({ length: PER_PAGE }, () => ({ ...one!, id: ARTICLE })) };
  };

  it('has pages that lead from one to the next and back, and hold every annotation once', () => {
    const { collection, page } = containerOf(many());
    expect(collection).toMatchObject({ total: 3 * PER_PAGE, first: `${ADDRESS}&page=0`, last: `${ADDRESS}&page=2` });
    const pages = [page(0), page(1), page(2)];
    expect(pages.map((one) => [one?.['prev'], one?.['next'], one?.['startIndex']])).toEqual([
      [undefined, `${ADDRESS}&page=1`, 0],
      [`${ADDRESS}&page=0`, `${ADDRESS}&page=2`, PER_PAGE],
      [`${ADDRESS}&page=1`, undefined, 2 * PER_PAGE],
    ]);
    expect(pages.flatMap((one) => one?.['items'])).toHaveLength(3 * PER_PAGE);
    expect([page(3), page(-1), page(0.5)]).toEqual([null, null, null]);
  });

  it('has no page without annotations', () => {
    const { collection, page } = containerOf({ ...emoji, annotations: [] });
    expect([collection['total'], collection['first'], page(0)]).toEqual([0, undefined, null]);
  });
});
