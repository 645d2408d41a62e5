import type { KeptImages } from '../kept-images.ts';
import { descendantsOf, type XmlElement } from './parse-xml.ts';
import type { Relationship, WordPackage } from './word-package.ts';

/** An image of a Word file as an article shows it. Width and height are pixels. */
export interface FoundImage {
  readonly asset: string;
  readonly alt: string;
  readonly title: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** Finds the images of drawings. */
export interface ImageReader {
  /** Those in a drawing that are kept; null when it holds none at all. */
  read(drawing: XmlElement, part: { readonly relationships: ReadonlyMap<string, Relationship> }): FoundImage[] | null;
}

const PICTURES = new Set(['a:blip', 'v:imagedata']);
const EXTENTS = new Set(['wp:extent']);
const NAMES = new Set(['wp:docPr']);
/** English Metric Units in a pixel of 1/96 inch. */
const EMU = 9525;
const LONGEST_TEXT = 2000;

/** Reads images that lie inside the file; those that it only names are told, and never fetched. */
export function imagesOf(file: WordPackage, kept: KeptImages): ImageReader {
  const bytesOf = (picture: XmlElement, relationships: ReadonlyMap<string, Relationship>) => {
    const { attributes } = picture;
    const inside = relationships.get(attributes['r:embed'] ?? attributes['r:id'] ?? '');
    const link = inside ?? relationships.get(attributes['r:link'] ?? '');
    if (link?.external) kept.leave(link.target);
    else return link ? (file.binary(link.target) ?? new Uint8Array()) : new Uint8Array();
    return null;
  };
  return {
    read(drawing, { relationships }) {
      const pictures = descendantsOf(drawing, PICTURES);
      if (pictures.length === 0) return null;
      return pictures.flatMap((picture) => {
        const bytes = bytesOf(picture, relationships);
        const image = bytes && kept.keep(bytes);
        if (!image) return [];
        const shown = pictures.length === 1 ? shownSize(drawing) : null;
        const { width, height } = shown ?? image;
        return [{ asset: image.hash, ...wordsOf(drawing, picture), width, height }];
      });
    },
  };
}

/** The size that it has on the page: an image of a camera is larger by far. */
function shownSize(drawing: XmlElement): { readonly width: number; readonly height: number } | null {
  const [extent] = descendantsOf(drawing, EXTENTS);
  const width = Math.round(Number(extent?.attributes['cx'] ?? 0) / EMU);
  const height = Math.round(Number(extent?.attributes['cy'] ?? 0) / EMU);
  const isPlausible = (pixels: number) => pixels >= 1 && pixels <= 10_000;
  return isPlausible(width) && isPlausible(height) ? { width, height } : null;
}

function wordsOf(drawing: XmlElement, picture: XmlElement): { readonly alt: string; readonly title: string | null } {
  const [name] = descendantsOf(drawing, NAMES);
  const { descr = '', title = '' } = name?.attributes ?? { title: picture.attributes['o:title'] ?? '' };
  const line = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_TEXT).toWellFormed();
  return { alt: line(descr), title: line(title) || null };
}
