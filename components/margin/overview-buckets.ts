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
  const groups = Map.groupBy(marked, ({ share }) => Math.min(BUCKETS - 1, Math.floor(share * BUCKETS)));
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .map(([place, members]) => {
      const counts = new Map<string, number>();
      for (const { color } of members) counts.set(color, (counts.get(color) ?? 0) + 1);
      return {
        share: place / BUCKETS,
        count: members.length,
        colors: [...counts].toSorted(([, one], [, other]) => other - one).map(([color]) => color),
      };
    });
}
