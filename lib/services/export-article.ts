import type { Actor } from '#lib/core/access/access.ts';
import type { ExportFormat } from '#lib/core/article/schemas.ts';
import { ANNOTATION_PAGE } from '#lib/core/annotation/schemas.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { exportHtml } from '#lib/export/export-html.ts';
import { exportMarkdown } from '#lib/export/export-markdown.ts';
import { exportText } from '#lib/export/export-text.ts';
import { fileName } from '#lib/export/file-name.ts';
import { assertCan } from './assert-can.ts';
import { listAnnotations } from './list-annotations.ts';
import { readWholeArticle, type WholeArticle } from './read-article.ts';

/** A file to download. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8; variant=CommonMark',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

/** The article as it stands now, as a file named after its title. @throws Problem 'forbidden' or 'missing' */
export async function exportArticle(actor: Actor, id: string, format: ExportFormat): Promise<ExportedFile> {
  assertCan(actor, 'article.export', 'export articles');
  const article = await readWholeArticle(actor, id);
  return {
    name: fileName(article.title, format),
    mediaType: MEDIA_TYPES[format],
    content: await contentOf(actor, article, format),
  };
}

async function contentOf(actor: Actor, article: WholeArticle, format: ExportFormat): Promise<string> {
  const { title, document } = article;
  switch (format) {
    case 'html':
      return exportHtml({ title, language: null, document });
    case 'md':
      return exportMarkdown(document);
    case 'txt':
      return exportText(document);
    case 'json': {
      const { present: _present, generation: _generation, ...rest } = article;
      return `${JSON.stringify({ article: rest, annotations: await allAnnotations(actor, article.id) }, null, 2)}\n`;
    }
  }
}

async function allAnnotations(actor: Actor, articleId: string): Promise<readonly AnchoredAnnotation[]> {
  const all: AnchoredAnnotation[] = [];
  let after: string | undefined;
  do {
    const page = await listAnnotations(actor, articleId, { limit: ANNOTATION_PAGE.most, after });
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}
