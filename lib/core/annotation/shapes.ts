import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { DECISIONS, KINDS, SEVERITIES, STANCES } from './annotation.ts';
import { UNDERLINES } from './category.ts';

/**
 * Annotations as others read them: what the HTTP API answers with, and what the JSON archive holds. Strict, so that a
 * reader of an archive says what it does not know, and drops nothing in silence. Times are ISO 8601 in UTC.
 */

const id = z.string().min(1).max(100);
const text = z.string().max(LIMITS.bodyLength);
const words = z.string().max(LIMITS.quoteLength);
const offset = z.int().min(0).max(LIMITS.articleLength);

export const time = z.iso.datetime();
export const personShape = z.strictObject({ id, name: z.string().max(LIMITS.nameLength) });

const bylineShape = z.strictObject({
  name: z.string().max(LIMITS.nameLength),
  at: time.nullable(),
  key: z.string().max(500),
});

const quote = z.strictObject({ exact: words, prefix: z.string().max(1000), suffix: z.string().max(1000) });

const targetShape = z.strictObject({
  quote,
  position: z.strictObject({ start: offset, end: offset, update: z.int().min(0) }),
  relative: z.strictObject({ start: z.string().max(1000), end: z.string().max(1000) }).nullable(),
  elsewhere: z
    .strictObject({ words: z.int().min(0), context: z.int().min(0), run: z.int().min(0).exactOptional() })
    .exactOptional(),
  whole: z.literal(true).exactOptional(),
});

const anchorShape = z.strictObject({
  state: z.enum(['exact', 'changed', 'moved', 'orphaned']),
  start: offset,
  end: offset,
  text: z.string().max(LIMITS.articleLength),
});

export const replyShape = z.strictObject({
  id,
  author: personShape,
  byline: bylineShape.exactOptional(),
  body: text,
  createdAt: time,
  editedAt: time.nullable(),
  deletedAt: time.nullable(),
});

export const evidenceShape = z.strictObject({
  id,
  author: personShape,
  byline: bylineShape.exactOptional(),
  stance: z.enum(STANCES),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  citation: z.string().max(2000),
  quote: text,
  accessedAt: time.nullable(),
  createdAt: time,
});

const decisionShape = z.strictObject({
  decision: z.enum(DECISIONS),
  by: personShape,
  byline: bylineShape.exactOptional(),
  at: time,
  reason: text.nullable(),
  into: id.nullable(),
  batch: id.exactOptional(),
});

export const annotationShape = z.strictObject({
  id,
  articleId: id,
  kind: z.enum(KINDS),
  category: z.string().max(100).nullable(),
  severity: z.enum(SEVERITIES).nullable(),
  body: text,
  replacement: z.string().max(LIMITS.replacementLength).nullable(),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), person: personShape }),
    z.strictObject({ kind: z.literal('check'), check: z.string().max(200), version: z.string().max(100) }),
  ]),
  byline: bylineShape.exactOptional(),
  target: targetShape,
  originalExact: words,
  status: z.enum(['open', 'decided']),
  decision: decisionShape.nullable(),
  assignee: personShape.exactOptional(),
  replies: z.array(replyShape).max(LIMITS.repliesPerAnnotation),
  evidence: z.array(evidenceShape).max(LIMITS.evidencePerAnnotation),
  createdAt: time,
  updatedAt: time,
  anchor: anchorShape,
});

export const categoryShape = z.strictObject({
  key: z.string().min(1).max(100),
  label: z.string().max(200),
  guideline: z.string().max(LIMITS.bodyLength),
  defaultSeverity: z.enum(SEVERITIES),
  color: z.string().max(40),
  underline: z.enum(UNDERLINES),
});

/** An event of an article, as the audit log tells it. */
export const auditShape = z.strictObject({
  id,
  number: z.int().min(0).nullable(),
  type: z.string().max(100),
  annotationId: id.nullable(),
  actor: personShape.nullable(),
  /** Who did it in another house; `actor` is then who brought the record here. */
  byline: z.string().max(LIMITS.nameLength).exactOptional(),
  at: time,
  details: z.record(z.string(), z.unknown()),
  sentence: z.string().max(5000),
});
