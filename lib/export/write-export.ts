import type { ErrataFormat, ExportQuery } from '#lib/core/article/export-schemas.ts';
import type { ExportProgress } from '#lib/core/article/export-preview.ts';
import { chosenRecord, shownRecord } from './chosen-record.ts';
import { correctionsCsv } from './corrections/corrections-csv.ts';
import { correctionsDocx } from './corrections/corrections-docx.ts';
import { correctionsHtml } from './corrections/corrections-html.ts';
import { correctionsMarkdown } from './corrections/corrections-markdown.ts';
import { correctionsOf } from './corrections/corrections.ts';
import { exportDocx, exportMarkedDocx } from './export-docx.ts';
import { exportHtml } from './export-html.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportMarkedHtml } from './export-marked-html.ts';
import { exportMarkedMarkdown } from './export-marked-markdown.ts';
import { exportMarkedPdf, exportPdf } from './export-pdf.ts';
import { exportText } from './export-text.ts';
import { exportWebAnnotations } from './web-annotations/annotation-container.ts';
import type { MarkedArticle } from './marked/marked-text.ts';

/** All that any file of an article is made from. */
export interface ExportSource {
  /** For the text alone, its annotations may be left out. */
  readonly article: MarkedArticle;
  readonly id: string;
  /** The article's address. */
  readonly address: string;
  /** The projection. */
  readonly text: string;
  /** The day that a printed file bears (ISO 8601). */
  readonly at: string;
}

/** What of a query says what is written; JSON, the whole of it, is not written here. */
export type WrittenQuery = Pick<ExportQuery, 'format' | 'view' | 'as' | 'resolved' | 'names'> & {
  readonly categories: readonly string[] | null;
};

/** The content of a file. */
export type ExportContent = string | Uint8Array<ArrayBuffer>;

/** Writes an article as a file. `report` hears how far it is. */
export async function writeExport(
  { article, ...about }: ExportSource,
  query: WrittenQuery,
  report: (phase: ExportProgress['phase']) => void = () => undefined,
): Promise<ExportContent> {
  const { format, view, as } = query;
  report('writing');
  const { document } = article;
  switch (format) {
    case 'html':
      return view === 'clean' ? exportHtml(article) : exportMarkedHtml(shownRecord(article, query));
    case 'md':
      return view === 'clean' ? exportMarkdown(document, article) : exportMarkedMarkdown(shownRecord(article, query));
    case 'docx':
      return view === 'clean' ? exportDocx(article) : exportMarkedDocx(shownRecord(article, query));
    case 'pdf':
      return view === 'clean' ? exportPdf(article, about.at) : exportMarkedPdf(shownRecord(article, query), about.at);
    // The edge refuses to mark plain text.
    case 'txt':
      return exportText(document);
    case 'jsonld': {
      const { id, address, text } = about;
      return exportWebAnnotations({ ...chosenRecord(article, query), id, source: address, text });
    }
    case 'errata':
      return errata(chosenRecord(article, { ...query, resolved: true }), as);
    case 'json':
      throw new Error('The whole of an article is not written here');
  }
}

function errata(article: MarkedArticle, as: ErrataFormat): ExportContent | Promise<ExportContent> {
  const corrections = correctionsOf(article);
  switch (as) {
    case 'html':
      return correctionsHtml(article.title, article.language, corrections);
    case 'md':
      return correctionsMarkdown(article.title, corrections);
    case 'csv':
      return correctionsCsv(corrections);
    case 'docx':
      return correctionsDocx(article.title, corrections);
  }
}
