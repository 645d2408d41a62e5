import type { ImageFile, ImageType } from '#lib/core/article/images.ts';
import { reader, type Tx } from './client.ts';

/** Keeps the bytes of images for an article; those that it has already stay. Given in pieces, they need not all be in memory. */
export async function storeImages(tx: Tx, articleId: string, images: readonly ImageFile[], at: string): Promise<void> {
  for (const { hash, mediaType, width, height, bytes } of images)
    await tx.articleImage.upsert({
      where: { articleId_hash: { articleId, hash } },
      create: { articleId, hash, mediaType, width, height, size: bytes.length, bytes, createdAt: new Date(at) },
      update: {},
      select: { hash: true },
    });
}

/** How many images an article keeps, and how many bytes they have together. */
export async function countImages(
  tx: Tx,
  articleId: string,
): Promise<{ readonly count: number; readonly size: number }> {
  const { _count, _sum } = await tx.articleImage.aggregate({
    where: { articleId },
    _count: true,
    _sum: { size: true },
  });
  return { count: _count, size: _sum.size ?? 0 };
}

/** The images of an article with these hashes, as far as it keeps them. */
export async function findImages(articleId: string, hashes: readonly string[]): Promise<ImageFile[]> {
  const rows = await (
    await reader()
  ).articleImage.findMany({
    where: { articleId, hash: { in: [...hashes] } },
    select: { hash: true, mediaType: true, width: true, height: true, bytes: true },
  });
  return rows.map(({ mediaType, ...row }) => ({ ...row, mediaType: mediaType as ImageType }));
}

/** All images that an article keeps, also those that only its earlier versions show. */
export async function allImages(articleId: string): Promise<ImageFile[]> {
  const rows = await (await reader()).articleImage.findMany({ where: { articleId }, select: { hash: true } });
  return findImages(
    articleId,
    rows.map(({ hash }) => hash),
  );
}
