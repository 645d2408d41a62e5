/** The kinds of images that articles keep. SVG is not among them: it is a program as much as a picture. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/** Whether a value names an image: the SHA-256 of its bytes, in lower-case hex. */
export function isImageHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
