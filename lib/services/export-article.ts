import type { Actor } from '#lib/core/access/access.ts';
import type { ErrataFormat, ExportFormat, ExportQuery } from '#lib/core/article/schemas.ts';
import { settings } from '#lib/env.ts';
import { correctionsCsv } from '#lib/export/corrections/corrections-csv.ts';
import { correctionsDocx } from '#lib/export/corrections/corrections-docx.ts';
import { correctionsHtml } from '#lib/export/corrections/corrections-html.ts';
import { correctionsMarkdown } from '#lib/export/corrections/corrections-markdown.ts';
import { correctionsOf } from '#lib/export/corrections/corrections.ts';
import { exportDocx, exportMarkedDocx } from '#lib/export/export-docx.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { exportMarkedHtml } from '#lib/export/export-marked-html.ts';
import { exportMarkedMarkdown } from '#lib/export/export-marked-markdown.ts';
import { exportText } from '#lib/export/export-text.ts';
import { exportWebAnnotations } from '#lib/export/export-web-annotations.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { MarkedArticle } from '#lib/export/marked/marked-text.ts';
import { archiveArticle } from './archive-article.ts';
import { assertCan } from './assert-can.ts';
import { readWholeArticle, type WholeArticle } from './read-article.ts';
import { recordedArticle } from './recorded-article.ts';

/** A file to download. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const MEDIA_TYPES: Readonly<Record<Exclude<ExportFormat, 'errata'> | ErrataFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8; variant=CommonMark',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  jsonld: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  csv: 'text/csv; charset=utf-8',
};

/**
 * The article as it stands now, as a file named after its title: the clean text, the text with its record, or the
 * record alone.
 * @throws Problem 'forbidden' or 'missing'
 */
export async function exportArticle(actor: Actor, id: string, query: ExportQuery): Promise<ExportedFile> {
  assertCan(actor, 'article.export', 'export articles');
  const { format, view, as } = query;
  const article = await readWholeArticle(actor, id);
  const kind = format === 'errata' ? as : format;
  const suffix = format === 'errata' ? ' (corrections)' : view === 'marked' ? ' (marked)' : '';
  return {
    name: fileName(`${article.title}${suffix}`, kind),
    mediaType: MEDIA_TYPES[kind],
    content: await contentOf(actor, article, query),
  };
}

async function contentOf(actor: Actor, article: WholeArticle, query: ExportQuery): Promise<ExportedFile['content']> {
  const { format, view, as } = query;
  const isText = format === 'html' || format === 'md' || format === 'txt' || format === 'docx';
  if (isText && view === 'clean') return cleanText(article, format);
  const recorded = await recordedArticle(actor, article);
  switch (format) {
    case 'html':
      return exportMarkedHtml(recorded);
    case 'md':
      return exportMarkedMarkdown(recorded);
    case 'docx':
      return exportMarkedDocx(recorded);
    // The edge refuses to mark plain text.
    case 'txt':
      return exportText(article.document);
    case 'json':
      return archiveArticle(article, recorded);
    case 'jsonld': {
      const source = new URL(`/articles/${article.id}`, settings().publicUrl).href;
      return exportWebAnnotations({ ...recorded, id: article.id, source, text: article.text });
    }
    case 'errata':
      return errata(recorded, as);
  }
}

function cleanText(
  { title, document }: WholeArticle,
  format: 'html' | 'md' | 'txt' | 'docx',
): ExportedFile['content'] | Promise<ExportedFile['content']> {
  switch (format) {
    case 'html':
      return exportHtml({ title, language: null, document });
    case 'md':
      return exportMarkdown(document);
    case 'txt':
      return exportText(document);
    case 'docx':
      return exportDocx({ title, language: null, document });
  }
}

function errata(recorded: MarkedArticle, as: ErrataFormat): ExportedFile['content'] | Promise<ExportedFile['content']> {
  const corrections = correctionsOf(recorded);
  switch (as) {
    case 'html':
      return correctionsHtml(recorded.title, recorded.language, corrections);
    case 'md':
      return correctionsMarkdown(recorded.title, corrections);
    case 'csv':
      return correctionsCsv(corrections);
    case 'docx':
      return correctionsDocx(recorded.title, corrections);
  }
}
