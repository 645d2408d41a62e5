import type { ImageType } from './images.ts';

/** What the first bytes of an image say about it. */
export interface ImageLook {
  readonly mediaType: ImageType;
  readonly width: number | null;
  readonly height: number | null;
}

type Size = Pick<ImageLook, 'width' | 'height'>;

const UNKNOWN: Size = { width: null, height: null };

/**
 * What kind of image some bytes are, by what they begin with and never by what anybody calls them; null for what is none
 * of those that articles keep.
 */
export function readImage(bytes: Uint8Array): ImageLook | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (at: number, text: string) =>
    bytes.length >= at + text.length &&
    Array.from(text).every((char, index) => bytes[at + index] === char.charCodeAt(0));
  if (has(0, '\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', ...sizeOf(view, 24, pngSize) };
  if (has(0, '\xFF\xD8\xFF')) return { mediaType: 'image/jpeg', ...jpegSize(view) };
  if (has(0, 'GIF87a') || has(0, 'GIF89a')) return { mediaType: 'image/gif', ...sizeOf(view, 10, gifSize) };
  if (has(0, 'RIFF') && has(8, 'WEBP')) return { mediaType: 'image/webp', ...sizeOf(view, 30, webpSize) };
  if (has(4, 'ftypavif') || has(4, 'ftypavis')) return { mediaType: 'image/avif', ...avifSize(view) };
  return null;
}

function sizeOf(view: DataView, least: number, read: (view: DataView) => Size): Size {
  return view.byteLength < least ? UNKNOWN : known(read(view));
}

/** A size that an article may say; one of a damaged or hostile file may be anything. */
function known({ width, height }: Size): Size {
  const isPlausible = (pixels: number | null) => pixels !== null && pixels >= 1 && pixels <= 100_000;
  return isPlausible(width) && isPlausible(height) ? { width, height } : UNKNOWN;
}

const pngSize = (view: DataView): Size => ({ width: view.getUint32(16), height: view.getUint32(20) });
const gifSize = (view: DataView): Size => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) });

/** Three kinds of WebP put it in three places (RFC 9649). */
function webpSize(view: DataView): Size {
  const kind = view.getUint8(15);
  if (kind === 0x20) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 0x4c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return { width: three(24), height: three(27) };
}

/** A JPEG is a row of segments; one of those that begin a frame has the size. */
function jpegSize(view: DataView): Size {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return UNKNOWN;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return known({ width: view.getUint16(at + 7), height: view.getUint16(at + 5) });
    // Fill bytes stand before a marker; some markers have nothing behind them.
    const isBare = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);
    at += marker === 0xff ? 1 : isBare ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return UNKNOWN;
}

/** The box of an AVIF that tells the size of its picture stands within the first boxes. */
function avifSize(view: DataView): Size {
  const end = Math.min(view.byteLength - 15, 4096);
  for (let at = 0; at < end; at += 1)
    if (view.getUint32(at) === 0x69737065)
      return known({ width: view.getUint32(at + 8), height: view.getUint32(at + 12) });
  return UNKNOWN;
}
