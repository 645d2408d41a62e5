/** A stretch of the article and what is in it. */
export interface Bucket {
  /** Where it begins, from 0 (the top) to 1. */
  readonly share: number;
  /** How many there are. */
  readonly count: number;
  /** Colours of the categories in it, the most frequent first. */
  readonly colors: readonly string[];
}

/** An annotation on the strip. */
export interface Marked {
  readonly id: string;
  /** How far down the article it is, from 0 to 1. */
  readonly share: number;
  readonly color: string;
}

/** So many stretches an article is drawn in: a strip of 800 pixels shows no more marks that can be told apart. */
export const BUCKETS = 160;

/** Annotations by the stretch of the article that they are in; stretches without any are left out. */
export function overviewBuckets(marked: readonly Marked[]): readonly Bucket[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { share, color } of marked) {
    const place = Math.min(BUCKETS - 1, Math.floor(share * BUCKETS));
    const colors = counts.get(place) ?? new Map<string, number>();
    colors.set(color, (colors.get(color) ?? 0) + 1);
    counts.set(place, colors);
  }
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([place, colors]) => ({
      share: place / BUCKETS,
      count: [...colors.values()].reduce((sum, count) => sum + count, 0),
      colors: [...colors].toSorted(([, one], [, other]) => other - one).map(([color]) => color),
    }));
}

/** Whether two overviews are drawn alike. */
export function isSameOverview(one: readonly Bucket[], other: readonly Bucket[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ share, count, colors }, index) => {
      const same = other[index];
      return share === same?.share && count === same.count && colors.join(' ') === same.colors.join(' ');
    })
  );
}
