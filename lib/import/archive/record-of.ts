import type { Target } from '#lib/core/annotation/annotation.ts';
import type { ArticleArchive } from '#lib/core/article/archive.ts';
import { editedSeed } from '#lib/editor/edited-seed.ts';
import type { BroughtRecord } from '../brought-record.ts';

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
  return { archive, later, targets };
}
