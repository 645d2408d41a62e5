import { z } from 'zod';
import { DECISIONS, KINDS, SEVERITIES, STANCES } from '../annotation/annotation.ts';
import { UNDERLINES } from '../annotation/category.ts';
import { ARTICLE_STATES, type DocumentNode } from './article.ts';

/** What the JSON export holds: an article with everything that belongs to it. Readers take fields that they don't know. */

const time = z.iso.datetime();
const person = z.looseObject({ id: z.string(), name: z.string() });
const range = { start: z.int().min(0), end: z.int().min(0) };

const mark = z.looseObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() });
const documentNode: z.ZodType = z.lazy(() =>
  z.strictObject({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(documentNode).optional(),
    marks: z.array(mark).optional(),
    text: z.string().optional(),
  }),
);

const reply = z.looseObject({
  id: z.string(),
  author: person,
  body: z.string(),
  createdAt: time,
  editedAt: time.nullable(),
  deletedAt: time.nullable(),
});

const evidence = z.looseObject({
  id: z.string(),
  author: person,
  stance: z.enum(STANCES),
  url: z.string().nullable(),
  citation: z.string(),
  quote: z.string(),
  accessedAt: z.string().nullable(),
  createdAt: time,
});

const decision = z.looseObject({
  decision: z.enum(DECISIONS),
  by: person,
  at: time,
  reason: z.string().nullable(),
  into: z.string().nullable(),
});

const annotation = z.looseObject({
  id: z.string(),
  kind: z.enum(KINDS),
  category: z.string().nullable(),
  severity: z.enum(SEVERITIES).nullable(),
  body: z.string(),
  replacement: z.string().nullable(),
  origin: z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('person'), person }),
    z.looseObject({ kind: z.literal('check'), check: z.string(), version: z.string() }),
  ]),
  target: z.looseObject({
    quote: z.looseObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: z.looseObject({ ...range, update: z.int().min(0) }),
  }),
  /** Where it is attached in `article.text`. */
  anchor: z.looseObject({ ...range, state: z.enum(['exact', 'changed', 'moved', 'orphaned']), text: z.string() }),
  originalExact: z.string(),
  /** The words that an accepted correction replaced. */
  replaced: z.string().nullable(),
  status: z.enum(['open', 'decided']),
  decision: decision.nullable(),
  replies: z.array(reply),
  evidence: z.array(evidence),
  createdAt: time,
  updatedAt: time,
});

const category = z.looseObject({
  key: z.string(),
  label: z.string(),
  guideline: z.string(),
  defaultSeverity: z.enum(SEVERITIES),
  color: z.string(),
  underline: z.enum(UNDERLINES),
});

/** An article, whole: its document as it stands and as it came in, its annotations with threads, evidence and decisions. */
export const articleArchive = z.looseObject({
  format: z.literal('galley-article'),
  version: z.literal(1),
  exportedAt: time,
  article: z.looseObject({
    id: z.string(),
    title: z.string(),
    state: z.enum(ARTICLE_STATES),
    createdAt: time,
    changedAt: time,
    contentHash: z.string(),
    /** The plain-text projection that all offsets count in, in UTF-16 units. */
    text: z.string(),
    /** ProseMirror's JSON. */
    document: documentNode,
  }),
  imported: documentNode,
  categories: z.array(category),
  annotations: z.array(annotation),
});

/** What the writer puts in, in the order in which it is read. */
export interface ArticleArchive {
  readonly format: 'galley-article';
  readonly version: 1;
  readonly exportedAt: string;
  readonly article: { readonly document: DocumentNode } & Readonly<Record<string, unknown>>;
  readonly imported: DocumentNode;
  readonly categories: readonly unknown[];
  readonly annotations: readonly unknown[];
}
