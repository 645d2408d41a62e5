import type { ImageFile } from '#lib/core/article/images.ts';

/** The address of an image that has its bytes in it; null for one that is not among the files. */
export function dataAddress(asset: string, images: ReadonlyMap<string, ImageFile> | undefined): string | null {
  const file = images?.get(asset);
  return file ? `data:${file.mediaType};base64,${Buffer.from(file.bytes).toString('base64')}` : null;
}
