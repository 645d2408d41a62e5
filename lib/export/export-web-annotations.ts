import type { AnchoredAnnotation, Evidence, Origin, Person } from '#lib/core/annotation/annotation.ts';
import { describe } from '#lib/core/anchoring/describe.ts';
import { authorOf } from './marked/note.ts';
import type { MarkedArticle } from './marked/marked-text.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** An article's annotations with the projection that their offsets count in, and its address. */
export interface AnnotatedText extends Pick<MarkedArticle, 'title' | 'annotations' | 'categories'> {
  readonly id: string;
  /** Where the article is on the web: an IRI. */
  readonly source: string;
  readonly text: string;
  /** BCP 47, or null when nobody knows. */
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const iri = (id: string): string => `urn:uuid:${id}`;

/**
 * The annotations as a W3C Web Annotation collection with one page (JSON-LD). Offsets count Unicode code points of the
 * plain text, as the standard has it. Replies and decisions are annotations on annotations (motivations `replying` and
 * `moderating`). An orphaned one keeps its quote and has no position.
 */
export function exportWebAnnotations(article: AnnotatedText): string {
  const points = new CodePoints(article.text);
  const items = article.annotations.flatMap((annotation) => [
    webAnnotation(annotation, article, points),
    ...replies(annotation),
    ...decision(annotation),
  ]);
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

function webAnnotation(annotation: AnchoredAnnotation, article: AnnotatedText, points: CodePoints): Json {
  const { id, kind, origin, createdAt, updatedAt } = annotation;
  return {
    '@context': CONTEXT,
    id: iri(id),
    type: 'Annotation',
    motivation: kind === 'comment' ? 'commenting' : kind === 'correction' ? 'editing' : 'assessing',
    creator: creator(origin),
    created: createdAt,
    modified: updatedAt,
    generator: { id: 'urn:galley', type: 'Software', name: 'Galley' },
    body: bodies(annotation, article),
    target: {
      source: article.source,
      ...(article.language === null ? {} : { language: article.language }),
      ...(annotation.target.whole ? {} : { selector: selectors(annotation, article.text, points) }),
    },
  };
}

function creator(origin: Origin): Json {
  if (origin.kind === 'person') return person(origin.person);
  const { check, version } = origin;
  return {
    id: `urn:galley:check:${encodeURIComponent(check)}:${encodeURIComponent(version)}`,
    type: 'Software',
    name: `${check} ${version}`,
  };
}

function person({ id, name }: Person): Json {
  return { id: `urn:galley:person:${encodeURIComponent(id)}`, type: 'Person', name };
}

function textual(value: string, purpose: string): Json {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function bodies(annotation: AnchoredAnnotation, { categories }: AnnotatedText): readonly Json[] {
  const { body, category, severity, replacement, evidence } = annotation;
  const label = categories.find(({ key }) => key === category)?.label ?? category;
  const all = [
    ...(body === '' ? [] : [textual(body, 'commenting')]),
    ...(label === null ? [] : [textual(label, 'tagging')]),
    ...(severity === null ? [] : [textual(severity, 'classifying')]),
    ...(replacement === null ? [] : [textual(replacement, 'editing')]),
    ...evidence.flatMap(source),
  ];
  return all.length > 0 ? all : [textual(`Made by ${authorOf(annotation)}.`, 'commenting')];
}

/** A source as the address to follow, if it has one, and what is said of it. */
function source({ url, citation, quote, stance }: Evidence): readonly Json[] {
  const said = [`${stance}: ${citation || (url ?? '')}`, quote === '' ? '' : `“${quote}”`].filter(
    (part) => part !== '',
  );
  return [
    ...(url === null ? [] : [{ type: 'SpecificResource', source: url, purpose: 'linking' }]),
    textual(said.join(' '), 'describing'),
  ];
}

function selectors({ anchor, target }: AnchoredAnnotation, text: string, points: CodePoints): readonly Json[] {
  if (anchor.state === 'orphaned') return [{ type: 'TextQuoteSelector', ...target.quote }];
  return [
    { type: 'TextQuoteSelector', ...describe(text, anchor) },
    { type: 'TextPositionSelector', start: points.before(anchor.start), end: points.before(anchor.end) },
  ];
}

function replies({ id, replies: all }: AnchoredAnnotation): readonly Json[] {
  return all
    .filter(({ deletedAt }) => deletedAt === null)
    .map((reply) => ({
      '@context': CONTEXT,
      id: iri(reply.id),
      type: 'Annotation',
      motivation: 'replying',
      creator: person(reply.author),
      created: reply.createdAt,
      ...(reply.editedAt === null ? {} : { modified: reply.editedAt }),
      body: [textual(reply.body, 'replying')],
      target: iri(id),
    }));
}

function decision({ id, decision: made }: AnchoredAnnotation): readonly Json[] {
  if (!made) return [];
  return [
    {
      '@context': CONTEXT,
      id: `${iri(id)}#decision`,
      type: 'Annotation',
      motivation: 'moderating',
      creator: person(made.by),
      created: made.at,
      body: [
        textual(made.decision, 'classifying'),
        ...(made.reason ? [textual(made.reason, 'commenting')] : []),
        ...(made.into === null ? [] : [{ type: 'SpecificResource', source: iri(made.into), purpose: 'linking' }]),
      ],
      target: iri(id),
    },
  ];
}

/** Turns UTF-16 offsets into numbers of code points. */
class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  }

  /** How many code points are before an offset. */
  before(offset: number): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#seconds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
