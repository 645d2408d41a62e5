import type { DocumentNode } from '#lib/core/article/article.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import { escapeMarkdown } from '#lib/export/escape-markdown.ts';
import { dataAddress } from '#lib/export/html/data-address.ts';

/** The images of a text: each by a name where it stands, and its bytes at the end, where nobody reads. */
export class MarkdownImages {
  readonly #files: ReadonlyMap<string, ImageFile> | undefined;
  readonly #names = new Map<string, string>();

  constructor(files: ReadonlyMap<string, ImageFile> | undefined) {
    this.#files = files;
  }

  /** An image where it stands; one whose bytes are not here leads nowhere. */
  write({ attrs = {} }: DocumentNode): string {
    const { asset, alt, title } = attrs;
    const line = (text: unknown) => (typeof text === 'string' ? text.replaceAll(/\s+/gu, ' ').trim() : '');
    const words = escapeMarkdown(line(alt), { startsLine: false, endsLine: false });
    const address = typeof asset === 'string' ? dataAddress(asset, this.#files) : null;
    if (address === null) return `![${words}](<>)`;
    const named =
      line(title) === ''
        ? ''
        : ` "${line(title)
            .replaceAll(/["\\]/g, '\\$&')
            .replaceAll(/&(?=#?\w+;)/g, '\\&')}"`;
    const target = `${address}${named}`;
    const name = this.#names.get(target) ?? `image-${this.#names.size + 1}`;
    this.#names.set(target, name);
    return `![${words}][${name}]`;
  }

  /** What the names stand for; '' without images. */
  definitions(): string {
    return [...this.#names].map(([target, name]) => `[${name}]: ${target}\n`).join('');
  }
}
