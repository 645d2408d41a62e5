import type { Target } from '#lib/core/annotation/annotation.ts';
import type { ArticleArchive } from '#lib/core/article/archive.ts';
import type { ImageFile } from '#lib/core/article/images.ts';
import { Problem } from '#lib/core/problem.ts';
import { editedSeed } from '#lib/editor/edited-seed.ts';
import type { BroughtRecord } from '../brought-record.ts';
import { keptImages } from '../kept-images.ts';

/**
 * An archive as what makes its article: the documents as updates, and every annotation's place in what they make. The
 * words that an annotation was made on stay; what pointed into the text of the other house is described anew.
 */
export function recordOf(archive: ArticleArchive): BroughtRecord {
  const { article, imported, annotations } = archive;
  const { later, places } = editedSeed(
    imported,
    article.document,
    annotations.map(({ anchor }) => anchor),
  );
  const update = later === null ? 1 : 2;
  const targets = annotations.map(({ target, anchor }, index): Target => {
    const isPlaced = anchor.state !== 'orphaned' && target.whole !== true;
    return {
      ...target,
      position: { start: anchor.start, end: anchor.end, update },
      relative: (isPlaced && places[index]) || null,
    };
  });
  return { archive: { ...archive, images: [] }, later, images: imagesOf(archive), targets };
}

/** @throws Problem 'invalid' for one that is no image of ours, or another one than its name says */
function imagesOf({ images }: ArticleArchive): readonly ImageFile[] {
  const kept = keptImages();
  for (const { hash, base64 } of images)
    if (kept.keep(Buffer.from(base64, 'base64'))?.hash !== hash)
      throw new Problem('invalid', 'The file is damaged: one of its images is not what it says it is.');
  return kept.files();
}
