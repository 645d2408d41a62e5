import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { ARTICLE_STATES } from './article.ts';

/** What the HTTP API takes for articles. */

const title = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LIMITS.titleLength, `must be at most ${LIMITS.titleLength} characters long`)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must be one line of text');

/** The formats that articles are made from. */
export const IMPORT_FORMATS = ['txt', 'md', 'html'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** POST /articles with JSON. Without a title, the first heading or line gives one. */
export const articleInput = z.strictObject({
  title: title.optional(),
  text: z.string().max(LIMITS.uploadBytes),
  format: z.enum(IMPORT_FORMATS).default('txt'),
  check: z.boolean().default(false),
});

/** The fields beside the file of POST /articles as a form. */
export const uploadFields = z.strictObject({
  title: title.optional(),
  format: z.enum(IMPORT_FORMATS).optional(),
  check: z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'must be true or false' }).default(false),
});

/** PATCH /articles/:id; what is left out stays. */
export const articleChange = z
  .strictObject({ title: title.optional(), state: z.enum(ARTICLE_STATES).optional() })
  .refine((change) => change.title !== undefined || change.state !== undefined, 'must change the title or the state');
export type ArticleChange = z.output<typeof articleChange>;

/** A page of a list: `after` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.output<typeof pageQuery>;

/** GET /articles/:id/events */
export const eventsQuery = z.strictObject({ after: z.coerce.number().int().min(0).default(0) });

/** The formats that articles are exported in. */
export const EXPORT_FORMATS = ['html', 'md', 'txt', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** GET /articles/:id/export. `clean` is the text alone, without annotations. */
export const exportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  view: z.literal('clean').default('clean'),
});
