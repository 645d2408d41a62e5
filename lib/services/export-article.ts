import type { Actor } from '#lib/core/access/access.ts';
import { initials } from '#lib/core/annotation/initials.ts';
import {
  canBeMarked,
  type ErrataFormat,
  type ExportFormat,
  type ExportQuery,
} from '#lib/core/article/export-schemas.ts';
import type { ExportPreview, ExportProgress } from '#lib/core/article/export-preview.ts';
import { findImages } from '#lib/db/images.ts';
import { settings } from '#lib/env.ts';
import { chosenRecord } from '#lib/export/chosen-record.ts';
import { fileName } from '#lib/export/file-name.ts';
import { runCount, runExport } from '#lib/export/run-export.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import type { ExportContent, ExportSource, WrittenQuery } from '#lib/export/write-export.ts';
import { archiveArticle } from './archive-article.ts';
import { assertCan } from './assert-can.ts';
import { followedExport } from './export-progress.ts';
import { readWholeArticle, type WholeArticle } from './read-article.ts';
import { recordedArticle, unrecordedArticle } from './recorded-article.ts';

/** A file to download. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: ExportContent;
}

/** How an export is called off, and who hears how far it is. */
export interface ExportCall {
  readonly signal?: AbortSignal;
  readonly report?: (progress: ExportProgress) => void;
}

const MEDIA_TYPES: Readonly<Record<Exclude<ExportFormat, 'errata'> | ErrataFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8; variant=CommonMark',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json',
  jsonld: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  csv: 'text/csv; charset=utf-8',
};

/**
 * The article as it stands now, as a file named after its title: the clean text, the text with its record, or the
 * record alone. It is written in a worker thread; a query with a ticket can be followed (export-progress.ts).
 * @throws Problem 'forbidden', 'missing', or 'tooLarge'; the signal's reason when it is called off
 */
export async function exportArticle(
  actor: Actor,
  id: string,
  query: ExportQuery,
  { signal, report }: ExportCall = {},
): Promise<ExportedFile> {
  assertCan(actor, 'article.export', 'export articles');
  return followedExport(actor, query.ticket, report, async (tell) => {
    tell({ phase: 'reading' });
    const article = await readWholeArticle(actor, id);
    const wanted = writtenQuery(query);
    const { format } = query;
    const needsRecord = query.view === 'marked' || !isText(format);
    const recorded = needsRecord ? await recordedArticle(actor, article, signal) : unrecordedArticle(article);
    const content =
      format === 'json'
        ? await archiveArticle(
            article,
            chosenRecord(recorded, wanted),
            query.names === 'initials' ? initials : undefined,
          )
        : await runExport(await sourceOf(article, recorded), wanted, { signal, report: tell });
    return { ...named(article, query), content };
  });
}

/** What the file would hold, counted. Throws as exportArticle does. */
export async function previewExport(
  actor: Actor,
  id: string,
  query: ExportQuery,
  { signal }: ExportCall = {},
): Promise<ExportPreview> {
  assertCan(actor, 'article.export', 'export articles');
  const article = await readWholeArticle(actor, id);
  const source = await sourceOf(article, await recordedArticle(actor, article, signal));
  const count = await runCount(source, writtenQuery(query), { signal });
  return { name: named(article, query).name, ...count };
}

/** Whether a format is made of the text, and of its record only where it is marked. */
function isText(format: ExportFormat): boolean {
  return canBeMarked(format) || format === 'txt';
}

function writtenQuery({ format, view, as, categories, resolved, names }: ExportQuery): WrittenQuery {
  return { format, view, as, categories: categories ?? null, resolved, names };
}

function named({ title }: WholeArticle, { format, view, as }: ExportQuery): Omit<ExportedFile, 'content'> {
  const kind = format === 'errata' ? as : format;
  const suffix = format === 'errata' ? ' (corrections)' : canBeMarked(format) && view === 'marked' ? ' (marked)' : '';
  return { name: fileName(`${title}${suffix}`, kind), mediaType: MEDIA_TYPES[kind] };
}

async function sourceOf({ id, text }: WholeArticle, article: MarkedArticle): Promise<ExportSource> {
  const assets = imagesIn(article.document);
  const images = new Map((await findImages(id, assets)).map((image) => [image.hash, image]));
  return {
    article: { ...article, images },
    id,
    address: new URL(`/articles/${id}`, settings().publicUrl).href,
    text,
    at: new Date().toISOString(),
  };
}

function imagesIn({ type, attrs, content = [] }: MarkedArticle['document']): string[] {
  const asset = attrs?.['asset'];
  return [...(type === 'image' && typeof asset === 'string' ? [asset] : []), ...content.flatMap(imagesIn)];
}
