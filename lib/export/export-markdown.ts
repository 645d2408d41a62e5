import type { DocumentNode } from '#lib/core/article/article.ts';
import { exportText } from './export-text.ts';

export function exportMarkdown(document: DocumentNode): string {
  return exportText(document);
}
