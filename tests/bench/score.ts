// The measures of a first pass against a list of defects. A prediction hits a gold item when the two ranges share a word (or, where no word is
// inside, a character). A checker that flags everything would win on that, so precision and recall by words are measured too.

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly rule?: string;
  readonly severity?: string;
  readonly obvious?: boolean;
  /** The words that mend it; in gold and in predictions alike. */
  readonly suggestion?: string | undefined;
}

export interface Placed extends Item {
  readonly words: ReadonlySet<number>;
}

export interface Ratio {
  readonly hit: number;
  readonly of: number;
}

export interface Score {
  readonly words: number;
  readonly gold: readonly (Placed & { readonly by: readonly Placed[] })[];
  readonly predicted: readonly (Placed & { readonly hits: readonly Placed[] })[];
  /** Gold items touched by a prediction of their own category, and predictions that touch gold of theirs. */
  readonly byCategory: Readonly<Record<string, { readonly recall: Ratio; readonly precision: Ratio }>>;
  readonly obvious: Ratio;
  readonly high: Ratio;
  /** Predicted words that are gold, of predicted words; and of gold words. */
  readonly wordPrecision: Ratio;
  readonly wordRecall: Ratio;
  /** On predictions of "garbled" that hit garbled gold: with a replacement, and of those the ones that make gold's words. */
  readonly offered: Ratio;
  readonly right: Ratio;
}

const CATEGORIES = ['garbled', 'factual', 'unsupported'];
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’?.-][\p{L}\p{N}\p{M}]+)*/gu;

function wordsIn(
  ranges: readonly (readonly [number, number])[],
  { start, end }: { readonly start: number; readonly end: number },
): ReadonlySet<number> {
  return new Set(ranges.flatMap(([from, to], index) => (from < end && to > start ? [index] : [])));
}

function touch(a: Placed, b: Placed): boolean {
  if (a.words.size > 0 && b.words.size > 0) return [...a.words].some((word) => b.words.has(word));
  return a.start < b.end && b.start < a.end;
}

const same = (a: string, b: string): boolean =>
  a.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase() ===
  b.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim().toLowerCase();

/** Whether accepting the prediction makes of the gold words what gold wants, wherever the two ranges begin and end. */
function mends(text: string, prediction: Item, gold: Item): boolean {
  if (prediction.suggestion === undefined || gold.suggestion === undefined) return false;
  const from = Math.min(prediction.start, gold.start);
  const to = Math.max(prediction.end, gold.end);
  const done = text.slice(from, prediction.start) + prediction.suggestion + text.slice(prediction.end, to);
  const wanted = text.slice(from, gold.start) + gold.suggestion + text.slice(gold.end, to);
  return same(done, wanted) || same(prediction.suggestion, gold.suggestion);
}

/** Compares predictions with gold over one text. */
export function score(text: string, gold: readonly Item[], predicted: readonly Item[]): Score {
  const ranges = Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length] as const);
  const place = (item: Item): Placed => ({ ...item, words: wordsIn(ranges, item) });
  const g = gold.map(place);
  const p = predicted.map(place);
  const scoredGold = g.map((item) => ({ ...item, by: p.filter((one) => touch(one, item)) }));
  const scoredPredicted = p.map((item) => ({ ...item, hits: g.filter((one) => touch(one, item)) }));
  const share = <T>(items: readonly T[], test: (item: T) => boolean): Ratio => ({
    hit: items.filter(test).length,
    of: items.length,
  });
  const goldWords = new Set(g.flatMap(({ words }) => [...words]));
  const predictedWords = new Set(p.flatMap(({ words }) => [...words]));
  const both = [...predictedWords].filter((word) => goldWords.has(word)).length;
  const garbled = scoredPredicted.filter(
    (one) => one.category === 'garbled' && one.hits.some(({ category }) => category === 'garbled'),
  );
  const offered = garbled.filter(({ suggestion }) => suggestion !== undefined);
  return {
    words: ranges.length,
    gold: scoredGold,
    predicted: scoredPredicted,
    byCategory: Object.fromEntries(
      CATEGORIES.map((category) => [
        category,
        {
          recall: share(
            scoredGold.filter((one) => one.category === category),
            ({ by }) => by.some((one) => one.category === category),
          ),
          precision: share(
            scoredPredicted.filter((one) => one.category === category),
            ({ hits }) => hits.some((one) => one.category === category),
          ),
        },
      ]),
    ),
    obvious: share(
      scoredGold.filter(({ obvious }) => obvious),
      ({ by }) => by.length > 0,
    ),
    high: share(
      scoredGold.filter(({ severity }) => severity === 'high'),
      ({ by }) => by.length > 0,
    ),
    wordPrecision: { hit: both, of: predictedWords.size },
    wordRecall: { hit: both, of: goldWords.size },
    offered: { hit: offered.length, of: garbled.length },
    right: share(offered, (one) => one.hits.some((item) => mends(text, one, item))),
  };
}
