/** The kinds of images that articles keep. SVG is not among them: it is a program as much as a picture. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif';

/** An image by its bytes. Width and height are pixels; null where the file does not say in the usual place. */
export interface ImageFile {
  /** SHA-256 of the bytes, in lower-case hex. */
  readonly hash: string;
  readonly mediaType: ImageType;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a value names an image: the SHA-256 of its bytes, in lower-case hex. */
export function isImageHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
