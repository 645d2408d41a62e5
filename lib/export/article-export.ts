import type { DocumentNode } from '#lib/core/article/article.ts';

/** What an exporter of the clean text gets. */
export interface ExportedArticle {
  readonly title: string;
  /** BCP 47, or null when nobody knows. */
  readonly language: string | null;
  readonly document: DocumentNode;
}
