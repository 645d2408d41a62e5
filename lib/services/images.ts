import { createHash } from 'node:crypto';
import type { Actor } from '#lib/core/access/access.ts';
import { isImageHash, type ImageFile } from '#lib/core/article/images.ts';
import { readImage } from '#lib/core/article/read-image.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { inTransaction } from '#lib/db/client.ts';
import { countImages, findImages, storeImages } from '#lib/db/images.ts';
import { assertCan } from './assert-can.ts';
import { loadArticle } from './load-article.ts';

const MB = 1024 * 1024;

/** An image as whoever puts it into an article needs it. */
export type KeptImage = Omit<ImageFile, 'bytes'>;

/**
 * Keeps the bytes of an image for an article, so that its text can show it; the same bytes are kept once.
 * @throws Problem 'forbidden', 'missing', 'unsupported' for what is no image of ours, or 'tooLarge'
 */
export async function addImage(actor: Actor, articleId: string, bytes: Uint8Array<ArrayBuffer>): Promise<KeptImage> {
  assertCan(actor, 'article.edit', 'put images into articles');
  if (bytes.length > LIMITS.imageBytes)
    throw new Problem('tooLarge', `The image is larger than ${LIMITS.imageBytes / MB} MB; please make it smaller.`);
  const look = readImage(bytes);
  if (!look)
    throw new Problem('unsupported', 'This is no image that articles can show: PNG, JPEG, GIF, WebP and AVIF are.');
  const image = { hash: createHash('sha256').update(bytes).digest('hex'), ...look, bytes };
  await inTransaction(async (tx) => {
    await loadArticle(articleId, tx);
    const kept = await countImages(tx, articleId);
    if (kept.count >= LIMITS.imagesPerArticle || kept.size + bytes.length > LIMITS.imageBytesPerArticle)
      throw new Problem('tooLarge', 'The article holds as many images as it can; please leave some out.');
    await storeImages(tx, articleId, [image], new Date().toISOString());
  });
  const { bytes: _bytes, ...told } = image;
  return told;
}

/** An image that an article keeps. @throws Problem 'forbidden', or 'missing' for an article or image that is not there */
export async function readArticleImage(actor: Actor, articleId: string, hash: string): Promise<ImageFile> {
  assertCan(actor, 'article.read', 'read articles');
  await loadArticle(articleId);
  const [image] = isImageHash(hash) ? await findImages(articleId, [hash]) : [];
  if (!image) throw new Problem('missing', 'The article has no such image.');
  return image;
}
