import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { ARTICLE_STATES } from './article.ts';
import { languageTag } from './language.ts';
import { webAddress } from './web-address.ts';

/** What the HTTP API takes for articles. */

const title = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LIMITS.titleLength, `must be at most ${LIMITS.titleLength} characters long`)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must be one line of text');

/** Where on the web an article is from. */
const sourceUrl = z
  .string()
  .max(2000)
  .refine((address) => webAddress(address) !== null, 'must be an http or https address');

/** The formats of text that articles are made from. */
export const TEXT_FORMATS = ['txt', 'md', 'html'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** The formats of files that articles are made from. */
export const IMPORT_FORMATS = [...TEXT_FORMATS, 'docx', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** POST /articles with JSON. Without a title, the first heading or line gives one. */
export const articleInput = z.strictObject({
  title: title.optional(),
  text: z.string().max(LIMITS.uploadBytes),
  format: z.enum(TEXT_FORMATS).default('txt'),
  check: z.boolean().default(false),
  sourceUrl: sourceUrl.optional(),
});

/** The fields beside the file of POST /articles as a form. */
export const uploadFields = z.strictObject({
  title: title.optional(),
  format: z.enum(IMPORT_FORMATS).optional(),
  sourceUrl: sourceUrl.optional(),
  check: z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'must be true or false' }).default(false),
});

const language = z
  .string()
  .max(35)
  .refine((tag) => languageTag(tag) !== null, 'must be a language tag such as en, de or pt-BR (BCP 47)');

/** PATCH /articles/:id; what is left out stays. */
export const articleChange = z
  .strictObject({
    title: title.optional(),
    state: z.enum(ARTICLE_STATES).optional(),
    sourceUrl: sourceUrl.nullable().optional(),
    language: language.nullable().optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'must change something');
export type ArticleChange = z.output<typeof articleChange>;

/** A page of a list: `after` is the `next` of the page before. */
export const pageQuery = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** GET /articles: with `title`, those whose title has all of its words. */
export const articlesQuery = pageQuery.extend({ title: z.string().max(200).optional() });
export type ArticlesQuery = z.output<typeof articlesQuery>;

/** GET /articles/:id/events */
export const eventsQuery = z.strictObject({ after: z.coerce.number().int().min(0).default(0) });
