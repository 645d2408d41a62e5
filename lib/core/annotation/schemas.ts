import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { DECISIONS, KINDS, SEVERITIES, STANCES } from './annotation.ts';

/** What the HTTP API takes for annotations. Ids that clients make let them retry without making a second one. */

const id = z.uuid('must be a UUID');
const body = z.string().max(LIMITS.bodyLength, `must be at most ${LIMITS.bodyLength} characters long`);
const written = body.refine((text) => text.trim() !== '', 'must not be empty');
const categoryKey = z.string().min(1).max(100);
const offset = z.int().min(0).max(LIMITS.articleLength);
const words = z.string().max(LIMITS.quoteLength, `must be at most ${LIMITS.quoteLength} characters long`);

/** Plain words for inside a block; U+FFFC stands for an object in the projection and can't be typed. */
export const replacementWords = z
  .string()
  .max(LIMITS.replacementLength, `must be at most ${LIMITS.replacementLength} characters long`)
  .regex(/^[^\n\r\u2028\u2029\uFFFC]*$/u, 'must be plain text without line breaks');

const relativePosition = z
  .string()
  .max(1000)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be a Yjs relative position in base64');

/** Where to point: at least one selector; `exact` "" with prefix and suffix is an insertion point. */
export const targetInput = z
  .strictObject({
    quote: z
      .strictObject({ exact: words, prefix: words.default(''), suffix: words.default('') })
      .refine(({ exact, prefix, suffix }) => exact + prefix + suffix !== '', 'must have words')
      .optional(),
    position: z
      .strictObject({ start: offset, end: offset, update: z.int().min(0).optional() })
      .refine(({ start, end }) => start <= end, 'must not end before it starts')
      .optional(),
    relative: z.strictObject({ start: relativePosition, end: relativePosition }).optional(),
  })
  .refine(
    ({ quote, position, relative }) => Boolean(quote ?? position ?? relative),
    'must have a quote, a position or a relative range',
  );

/** POST /articles/:id/annotations */
export const annotationInput = z.strictObject({
  id: id.optional(),
  kind: z.enum(KINDS),
  category: categoryKey.nullish(),
  severity: z.enum(SEVERITIES).nullish(),
  body: body.default(''),
  replacement: replacementWords.nullish(),
  /** null: the article as a whole. */
  target: targetInput.nullable(),
});
export type AnnotationInput = z.output<typeof annotationInput>;

/** PATCH /annotations/:id; what is left out stays. A target attaches it to other words by hand. */
export const annotationChange = z
  .strictObject({
    body: body.optional(),
    severity: z.enum(SEVERITIES).nullable().optional(),
    category: categoryKey.nullable().optional(),
    replacement: replacementWords.nullable().optional(),
    target: targetInput.optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'must change something');
export type AnnotationChange = z.output<typeof annotationChange>;

/** POST /annotations/:id/decision */
export const decisionInput = z.strictObject({
  decision: z.enum(DECISIONS),
  reason: body.optional(),
  into: id.optional(),
});
export type DecisionInput = z.output<typeof decisionInput>;

/** POST /annotations/:id/assignee; null takes it off somebody's list. */
export const assigneeInput = z.strictObject({ person: z.string().min(1).max(100).nullable() });

/** POST /annotations/:id/replies */
export const replyInput = z.strictObject({ id: id.optional(), body: written });
export type ReplyInput = z.output<typeof replyInput>;

/** PATCH /annotations/:id/replies/:replyId */
export const replyChange = z.strictObject({ body: written });

/** POST /annotations/:id/evidence */
export const evidenceInput = z
  .strictObject({
    id: id.optional(),
    stance: z.enum(STANCES),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .max(2000)
      .nullish(),
    citation: z.string().max(2000).default(''),
    quote: body.default(''),
    accessedAt: z.iso.datetime({ offset: true, error: 'must be a date and time as in 2026-01-31T12:00:00Z' }).nullish(),
  })
  .refine(
    ({ url, citation, quote }) => Boolean(url) || (citation + quote).trim() !== '',
    'must have an address, a citation or a quoted passage',
  );
export type EvidenceInput = z.output<typeof evidenceInput>;

/** How many annotations a page of the list holds when nobody says, and at the most. */
export const ANNOTATION_PAGE = { usual: 1000, most: 5000 } as const;

/** GET /articles/:id/annotations */
export const annotationFilter = z.strictObject({
  status: z.enum(['open', 'decided']).optional(),
  kind: z.enum(KINDS).optional(),
  category: categoryKey.optional(),
  severity: z.enum(SEVERITIES).optional(),
  author: z.string().min(1).max(100).optional(),
  assignee: z.string().min(1).max(100).optional(),
  origin: z.enum(['person', 'check']).optional(),
  q: z.string().min(1).max(200).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(ANNOTATION_PAGE.most).default(ANNOTATION_PAGE.usual),
});
export type AnnotationFilter = z.output<typeof annotationFilter>;

/** How many annotations may be decided together. */
export const MOST_TOGETHER = 500;

/** POST /articles/:id/decisions: the open ones of these ids, or all open ones that fit a filter; `count` only says what would be done. */
export const decisionsInput = z
  .strictObject({
    decision: z.enum(['accepted', 'fixed', 'sourced', 'stet', 'withdrawn']),
    reason: body.optional(),
    ids: z.array(id).min(1).max(MOST_TOGETHER).optional(),
    filter: annotationFilter.omit({ status: true, after: true, limit: true }).optional(),
    count: z.boolean().default(false),
  })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), 'must have either ids or a filter');
export type DecisionsInput = z.output<typeof decisionsInput>;
