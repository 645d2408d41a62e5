import type { ImportFormat } from '#lib/core/article/schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { decodeText } from '#lib/import/decode-text.ts';
import { formatOfFile } from '#lib/import/format-of-file.ts';

/** Text to make an article from; without a title, its first heading or line gives one. */
export interface ArticleSource {
  readonly title?: string | undefined;
  readonly text: string;
  readonly format: ImportFormat;
  /** Whether the first pass runs over it as soon as it is there. */
  readonly check?: boolean | undefined;
}

/**
 * A file as the text that it holds; its name tells the format where nobody else does.
 * @throws Problem 'unsupported' for a name or bytes that are none of ours
 */
export function sourceOfFile(name: string, bytes: Uint8Array, format: ImportFormat | undefined): ArticleSource {
  const found = format ?? formatOfFile(name);
  // Bytes that are no text say more clearly what is wrong than a name does.
  const text = decodeText(bytes);
  if (!found)
    throw new Problem('unsupported', 'Articles are made from .txt, .md and .html files; this is none of them.');
  return { text, format: found };
}
