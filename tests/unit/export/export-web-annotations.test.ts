import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { flatText } from '#lib/export/marked/flat-text.ts';
import { exportWebAnnotations } from '#lib/export/export-web-annotations.ts';
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
      'editing',
      'linking',
      'describing',
    ]);
  });
});

const W3C =
  process.env['GALLEY_W3C_TESTS'] ?? resolve(import.meta.dirname, '../../../../shared/data/w3c-annotation-tests');
const isThere = existsSync(W3C);
if (!isThere) console.warn(`The W3C tests of Web Annotations are not at ${W3C}; what they ask is not checked.`);

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(W3C, path), 'utf8'));

interface Assertion {
  readonly id: string;
  readonly expectedResult: 'valid' | 'invalid';
  readonly errorMessage: string;
}

/** The errors of a value by the W3C's own list of assertions. */
function errorsOf(list: string): (value: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  for (const name of readdirSync(join(W3C, 'definitions')).filter((file) => file.endsWith('.json')))
    ajv.addSchema(readJson(`definitions/${name}`) as object, name);
  const { assertions } = readJson(list) as { readonly assertions: readonly unknown[] };
  const checks = assertions
    .filter((path) => typeof path === 'string')
    .map((path) => {
      const schema = readJson(path) as Assertion;
      return { schema, validate: ajv.compile({ ...schema, id: path.replaceAll('/', '-') }) };
    });
  return (value) =>
    checks
      .filter(({ schema, validate }) => validate(value) !== (schema.expectedResult === 'valid'))
      .map(({ schema }) => schema.errorMessage);
}

describe.runIf(isThere)('the W3C’s own tests', () => {
  it('find every annotation of the sample with sixty as it must be', () => {
    const errors = errorsOf('annotations/annotationMusts.test');
    expect(errors({ '@context': 'nonsense' })).not.toEqual([]);
    for (const item of collectionOf(sampleReview(60)).first.items) expect(errors(item)).toEqual([]);
  });

  it('find the collection as it must be', () => {
    const errors = errorsOf('collections/collectionMusts.test');
    expect(errors({ type: 'nonsense' })).not.toEqual([]);
    expect(errors(collectionOf(sampleReview(6)))).toEqual([]);
  });
});
