import type { ImportFormat, TextFormat } from '#lib/core/article/schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { decodeText } from '#lib/import/decode-text.ts';
import { assertWordFile } from '#lib/import/docx/assert-word-file.ts';
import { formatOfFile } from '#lib/import/format-of-file.ts';

/** What an article is made from. */
export type ArticleContent =
  | { readonly format: TextFormat | 'json'; readonly text: string }
  | { readonly format: 'docx'; readonly bytes: Uint8Array };

/** Something to make an article from; without a title, its first heading or line gives one. */
export type ArticleSource = ArticleContent & {
  readonly title?: string | undefined;
  /** Where on the web it is from; else what the file itself says. */
  readonly sourceUrl?: string | undefined;
  /** Whether the first pass runs over it as soon as it is there. */
  readonly check?: boolean | undefined;
};

/**
 * A file as what an article is made from; its name tells the format where nobody else does.
 * @throws Problem 'unsupported' for a name or bytes that are none of ours
 */
export function sourceOfFile(name: string, bytes: Uint8Array, format: ImportFormat | undefined): ArticleContent {
  const found = format ?? formatOfFile(name);
  if (found === 'docx') {
    assertWordFile(bytes);
    return { format: found, bytes };
  }
  // Bytes that are no text say more clearly what is wrong than a name does.
  const text = decodeText(bytes);
  if (!found)
    throw new Problem(
      'unsupported',
      'Articles are made from .txt, .md, .html, .docx and .json files; this is none of them.',
    );
  return { format: found, text };
}

/** What annotations for an article are taken from. */
export type AnnotationSource =
  | { readonly format: 'docx'; readonly bytes: Uint8Array }
  | { readonly format: 'jsonld'; readonly text: string };

/**
 * A file as what annotations are taken from: a Word file or Web Annotations (.jsonld, .json), whatever its name says.
 * @throws Problem 'unsupported' for bytes that are neither
 */
export function annotationsOfFile(name: string, bytes: Uint8Array): AnnotationSource {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || formatOfFile(name) === 'docx') {
    assertWordFile(bytes);
    return { format: 'docx', bytes };
  }
  const text = decodeText(bytes);
  if (!/^\s*[[{]/.test(text))
    throw new Problem('unsupported', 'Annotations are taken from Word files (.docx) and Web Annotations (.jsonld).');
  return { format: 'jsonld', text };
}
