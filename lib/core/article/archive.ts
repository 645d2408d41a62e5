import { z } from 'zod';
import { annotationShape, auditShape, categoryShape, time } from '../annotation/shapes.ts';
import { LIMITS } from '../limits.ts';
import { ARTICLE_STATES, type DocumentNode } from './article.ts';

/** The number of the form below; a reader refuses any other. */
export const ARCHIVE_VERSION = 2;

/** ProseMirror's JSON; the schema of articles judges it. */
const documentNode = z.custom<DocumentNode>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
  'must be a document',
);

const archivedAnnotation = annotationShape
  .omit({ articleId: true })
  /** The words that an accepted correction replaced. */
  .extend({ replaced: z.string().max(LIMITS.quoteLength).nullable() });

/**
 * What the JSON export holds, and its import takes: an article with everything that belongs to it. Its document as it
 * stands and as it came in, its annotations with threads, evidence and decisions in the order they were made, and the
 * log of who did what, oldest first. People are there by their names; no e-mail address is, since every reader may export.
 */
export const articleArchive = z.strictObject({
  format: z.literal('galley-article'),
  version: z.literal(ARCHIVE_VERSION),
  exportedAt: time,
  article: z.strictObject({
    id: z.string().max(100),
    title: z.string().max(LIMITS.titleLength),
    state: z.enum(ARTICLE_STATES),
    language: z.string().max(100).nullable(),
    /** Where on the web it is from. */
    sourceUrl: z.string().max(2000).nullable(),
    createdAt: time,
    changedAt: time,
    contentHash: z.string().max(100),
    /** The plain-text projection that all offsets count in, in UTF-16 units. */
    text: z.string(),
    document: documentNode,
    /** The names of those who changed the text since it came in. */
    editors: z.array(z.string().max(LIMITS.nameLength)).max(1000),
  }),
  imported: documentNode,
  /** Those in use in the house, and all that the annotations have. */
  categories: z.array(categoryShape).max(200),
  /** The files of its images, which its documents name by their hashes. */
  images: z
    .array(z.strictObject({ hash: z.string().max(64), base64: z.string().max(LIMITS.imageBytes * 2) }))
    .max(LIMITS.imagesPerArticle),
  annotations: z.array(archivedAnnotation).max(LIMITS.annotationsPerArticle),
  events: z.array(auditShape),
});
export type ArticleArchive = Frozen<z.output<typeof articleArchive>>;

/** What is read and never changed. */
type Frozen<T> = T extends DocumentNode
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;
