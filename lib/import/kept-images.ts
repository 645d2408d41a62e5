import { createHash } from 'node:crypto';
import type { ImageFile } from '#lib/core/article/images.ts';
import { readImage } from '#lib/core/article/read-image.ts';
import { LIMITS } from '#lib/core/limits.ts';

/** Longer addresses are cut, and of many only the first are told. */
const LONGEST_ADDRESS = 200;
const MOST_TOLD = 10;

/** The images of a file that is being read: what an article keeps of them, and what it does not. */
export interface KeptImages {
  /** Keeps an image by its bytes; null, and counted, when an article can't. */
  keep(bytes: Uint8Array): ImageFile | null;
  /** An image that is not kept; one from elsewhere is told by its address, for nothing is ever fetched. */
  leave(address?: string): void;
  files(): readonly ImageFile[];
  /** What was not kept, a sentence each. */
  notes(): string[];
}

export function keptImages(): KeptImages {
  const files = new Map<string, ImageFile>();
  const addresses = new Set<string>();
  let left = 0;
  let size = 0;
  return {
    keep(bytes) {
      const look = bytes.length > LIMITS.imageBytes ? null : readImage(bytes);
      const hash = look && createHash('sha256').update(bytes).digest('hex');
      const known = hash && files.get(hash);
      if (known) return known;
      if (
        !look ||
        !hash ||
        files.size >= LIMITS.imagesPerArticle ||
        size + bytes.length > LIMITS.imageBytesPerArticle
      ) {
        left += 1;
        return null;
      }
      const file = { hash, ...look, bytes: new Uint8Array(bytes) };
      files.set(hash, file);
      size += bytes.length;
      return file;
    },
    leave(address) {
      if (address === undefined) left += 1;
      else addresses.add(address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address);
    },
    files: () => [...files.values()],
    notes: () => [...(left > 0 ? [leftOut(left)] : []), ...(addresses.size > 0 ? [notFetched([...addresses])] : [])],
  };
}

function leftOut(left: number): string {
  const what = left === 1 ? 'An image was left out' : `${left} images were left out`;
  const most = LIMITS.imageBytes / 1024 / 1024;
  return `${what}: articles keep PNG, JPEG, GIF, WebP and AVIF of at most ${most} MB.`;
}

function notFetched(addresses: readonly string[]): string {
  const what =
    addresses.length === 1 ? 'An image from elsewhere was' : `${addresses.length} images from elsewhere were`;
  const more = addresses.length > MOST_TOLD ? ` and ${addresses.length - MOST_TOLD} more` : '';
  return `${what} not fetched: ${addresses.slice(0, MOST_TOLD).join(' ')}${more}`;
}
