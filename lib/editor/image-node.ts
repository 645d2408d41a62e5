import { Node, type Attributes } from '@tiptap/core';
import { isImageHash } from '#lib/core/article/images.ts';
import { only, shortTextOrNull } from './valid-attribute.ts';

/** How an editor finds an article's images. */
export interface ImageOptions {
  /** The address of an image's bytes; null where images are not shown. */
  readonly addressOf: ((asset: string) => string) | null;
}

const isSize = (value: unknown) =>
  value === null || (Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 100_000);

function size(name: 'width' | 'height'): Attributes[string] {
  return {
    default: null,
    validate: only(name, isSize),
    parseHTML: (element: HTMLElement) => {
      const pixels = Number.parseInt(element.getAttribute(name) ?? '', 10);
      return isSize(pixels) ? pixels : null;
    },
  };
}

function text(name: 'alt' | 'title', otherwise: string | null): Attributes[string] {
  return {
    default: otherwise,
    validate: only(name, (value) => shortTextOrNull(value) && (value !== null || otherwise === null)),
    parseHTML: (element: HTMLElement) => element.getAttribute(name)?.slice(0, 2000) ?? otherwise,
  };
}

/**
 * An image between blocks. `asset` is the SHA-256 of its bytes, which the article keeps; null for one whose bytes are
 * not here. Width and height are pixels. Only what names an asset is read from HTML: addresses are never loaded.
 */
export const ArticleImage = Node.create<ImageOptions>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ addressOf: null }),
  addAttributes() {
    return {
      asset: {
        default: null,
        validate: only('image', (value) => value === null || isImageHash(value)),
        parseHTML: (element: HTMLElement) => element.getAttribute('data-asset'),
        renderHTML: ({ asset }) => {
          if (typeof asset !== 'string') return {};
          const address = this.options.addressOf?.(asset);
          return { 'data-asset': asset, ...(address === undefined ? {} : { src: address }) };
        },
      },
      alt: text('alt', ''),
      title: text('title', null),
      width: size('width'),
      height: size('height'),
    };
  },
  parseHTML: () => [
    { tag: 'img[data-asset]', getAttrs: (element) => isImageHash(element.getAttribute('data-asset')) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});
