import type { AnchoredAnnotation, Byline, Evidence, Origin, Person } from '#lib/core/annotation/annotation.ts';
import { describe } from '#lib/core/anchoring/describe.ts';
import type { CodePoints } from '#lib/core/article/code-points.ts';
import { authorOf } from '../marked/note.ts';
import type { MarkedArticle } from '../marked/marked-text.ts';

/** The context of the W3C's vocabulary, which every document names. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

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

/** What an annotation, reply or source is called anywhere. */
export const iri = (id: string): string => `urn:uuid:${id}`;

/** An annotation as one of the W3C's, then its replies and its decision as annotations on it. */
export function webAnnotations(annotation: AnchoredAnnotation, article: AnnotatedText, points: CodePoints): Json[] {
  return [webAnnotation(annotation, article, points), ...replies(annotation), ...decision(annotation)];
}

function webAnnotation(annotation: AnchoredAnnotation, article: AnnotatedText, points: CodePoints): Json {
  const { id, kind, origin, byline, createdAt, updatedAt } = annotation;
  return {
    '@context': CONTEXT,
    id: iri(id),
    type: 'Annotation',
    motivation: kind === 'comment' ? 'commenting' : kind === 'correction' ? 'editing' : 'assessing',
    creator: byline ? outsider(byline) : creator(origin),
    created: byline?.at ?? createdAt,
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

/** Somebody of whom no more is known than a name. */
function outsider({ name }: Byline): Json {
  return { type: 'Person', name };
}

function writer(author: Person, byline: Byline | undefined): Json {
  return byline ? outsider(byline) : person(author);
}

function textual(value: string, purpose: string): Json {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function bodies(annotation: AnchoredAnnotation, { categories }: AnnotatedText): readonly Json[] {
  const { body, category, severity, replacement, evidence } = annotation;
  const label = categories.find(({ key }) => key === category)?.label ?? category;
  const all = [
    ...(body === '' ? [] : [textual(body, 'commenting')]),
    ...(label === null ? [] : [textual(label, 'tagging'), categoryKey(category ?? '')]),
    ...(severity === null ? [] : [textual(severity, 'classifying')]),
    ...(replacement === null ? [] : [textual(replacement, 'editing')]),
    ...evidence.flatMap(source),
  ];
  return all.length > 0 ? all : [textual(`Made by ${authorOf(annotation)}.`, 'describing')];
}

/** The category for programs, which a house names as it likes. */
function categoryKey(key: string): Json {
  return { type: 'SpecificResource', source: `urn:galley:category:${encodeURIComponent(key)}`, purpose: 'classifying' };
}

/**
 * A source as the address to follow, with when it was seen and the words in it that matter; then what is said of it. One
 * that is not on the web has its name for an address.
 */
function source(evidence: Evidence): readonly Json[] {
  const { id, url, citation, quote, stance, author, byline, accessedAt, createdAt } = evidence;
  return [
    {
      id: iri(id),
      type: 'SpecificResource',
      source: url ?? `${iri(id)}#source`,
      purpose: 'linking',
      ...(accessedAt === null ? {} : { state: { type: 'TimeState', sourceDate: accessedAt } }),
      ...(quote === '' ? {} : { selector: { type: 'TextQuoteSelector', exact: quote } }),
    },
    {
      ...textual(`${stance}: ${citation || (url ?? '')}`, 'describing'),
      creator: writer(author, byline),
      created: byline?.at ?? createdAt,
    },
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
      creator: writer(reply.author, reply.byline),
      created: reply.byline?.at ?? reply.createdAt,
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
      creator: writer(made.by, made.byline),
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
