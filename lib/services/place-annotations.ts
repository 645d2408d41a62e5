import type { Target } from '#lib/core/annotation/annotation.ts';
import { WHOLE_ARTICLE } from '#lib/core/annotation/whole-article.ts';
import { CodePoints } from '#lib/core/article/code-points.ts';
import { articles } from '#lib/collab/handle.ts';
import type { FoundAnnotations } from '#lib/import/found-annotation.ts';

/** Places that are looked for at once: others' typing goes between two portions. */
const BATCH = 50;

/** Where annotations of a file are in an article, in their order. */
export interface PlacedAnnotations {
  readonly targets: readonly Target[];
  /** How many have no place: they keep the words that they are about. */
  readonly orphaned: number;
}

/** Finds the words of annotations in the text of an article as it stands. The words stay those of the file. */
export async function placeAnnotations(
  articleId: string,
  text: string,
  { annotations, counts }: FoundAnnotations,
): Promise<PlacedAnnotations> {
  const points = new CodePoints(text);
  const offsetOf = (start: number) => Math.min(text.length, counts === 'utf16' ? start : points.offsetOf(start));
  const wanted = annotations.map(({ place }): Target => {
    if (!place) return WHOLE_ARTICLE;
    const start = offsetOf(place.start ?? 0);
    const end = Math.min(text.length, start + place.quote.exact.length);
    const { quote, elsewhere } = place;
    return { quote, position: { start, end, update: 0 }, relative: null, ...(elsewhere ? { elsewhere } : {}) };
  });
  const targets: Target[] = [];
  let orphaned = 0;
  for (let from = 0; from < wanted.length; from += BATCH) {
    const portion = wanted.slice(from, from + BATCH);
    const { update, anchors } = await articles().survey(articleId, 0, [], portion);
    const places = anchors.map((range, index) => ({
      range,
      quote: portion[index]?.quote ?? { exact: '', prefix: '', suffix: '' },
    }));
    const described = await articles().describeAll(articleId, update, places);
    for (const [index, target] of portion.entries()) {
      const isLost = anchors[index]?.state === 'orphaned';
      if (isLost) orphaned += 1;
      const here = target.whole || isLost ? null : described[index];
      // The words that it was made on stay, whatever stands there now.
      targets.push(here ? { ...here, quote: target.quote } : target);
    }
  }
  return { targets, orphaned };
}
