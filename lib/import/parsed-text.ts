import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';

/** What a text says, and what it says about itself. */
export interface ParsedText {
  readonly document: DocumentNode;
  /** The title and the language that it gives itself. */
  readonly title: string | null;
  readonly language: string | null;
  /** The files of the images that the document shows. */
  readonly images: readonly ImageFile[];
  /** What could not be kept, a sentence each. */
  readonly notes: readonly string[];
  /** Where on the web it says that it is from. */
  readonly sourceUrl: string | null;
}
