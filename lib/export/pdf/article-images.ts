import type { ExportedArticle } from '#lib/export/article-export.ts';

/** The images that Typst can set, by the paths that a sheet has for them. */
export class ArticleImages {
  readonly files: ReadonlyMap<string, Uint8Array>;

  constructor({ images = new Map() }: Pick<ExportedArticle, 'images'>) {
    const settable = [...images.values()].filter(({ mediaType }) => mediaType !== 'image/avif');
    this.files = new Map(settable.map(({ hash, bytes }) => [pathOf(hash), bytes]));
  }

  /** The path of an image; null for one that can't be set. */
  readonly pathOf = (hash: string): string | null => (this.files.has(pathOf(hash)) ? pathOf(hash) : null);
}

const pathOf = (hash: string): string => `/images/${hash}`;
