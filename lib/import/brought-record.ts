import type { Target } from '#lib/core/annotation/annotation.ts';
import type { ArticleArchive } from '#lib/core/article/archive.ts';
import type { ImageFile } from '#lib/core/article/images.ts';

/** What an archive brings beside the document that its article began with. */
export interface BroughtRecord {
  readonly archive: ArticleArchive;
  /** The update that makes the document that stands now; null when nothing was edited. */
  readonly later: Uint8Array | null;
  /** The files of the images in both documents. */
  readonly images: readonly ImageFile[];
  /** By annotation, in the archive's order: its place in the article that both updates make. */
  readonly targets: readonly Target[];
}
