import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';

/** What an exporter of the clean text gets. */
export interface ExportedArticle {
  readonly title: string;
  /** BCP 47, or null when nobody knows. */
  readonly language: string | null;
  /** Where on the web the text is from; left out where nobody has said. */
  readonly sourceUrl?: string | null;
  readonly document: DocumentNode;
  /** The files of the images in it, by hash; one that is not among them can't be shown. Left out where there are none. */
  readonly images?: ReadonlyMap<string, ImageFile>;
}
