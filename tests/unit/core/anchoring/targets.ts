import type { Anchor, Elsewhere, Range, Target } from '#lib/core/annotation/annotation.ts';
import { countElsewhere } from '#lib/core/anchoring/count-elsewhere.ts';
import { describe } from '#lib/core/anchoring/describe.ts';
import { SearchableText } from '#lib/core/anchoring/searchable-text.ts';

/** A target on a range of a text, known by its words alone; `elsewhere` where it is counted how often they stand there. */
export function targetOf(text: string, range: Range, elsewhere?: Elsewhere): Target {
  const target = { quote: describe(text, range), position: { ...range, update: 1 }, relative: null };
  return elsewhere ? { ...target, elsewhere } : target;
}

/** The same, as the server describes one: with what else in the text is like it. */
export function countedTarget(text: string, range: Range): Target {
  return targetOf(text, range, countElsewhere(new SearchableText(text), describe(text, range), range.start));
}

/** Where words stand in a text; the first of their places has the number 0. */
export function rangeOf(text: string, words: string, nth = 0): Range {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`No "${words}" in the text`);
  return { start, end: start + words.length };
}

/** A target on words of a text, known by these alone. */
export function targetOn(text: string, words: string, nth = 0): Target {
  return targetOf(text, rangeOf(text, words, nth));
}

/** An anchor as one line. */
export function shown({ state, text }: Anchor): string {
  return state === 'orphaned' ? state : `${state}: ${text}`;
}

/** Much text above what a test is about. */
export const PASTED = 'Another paragraph that somebody pasted above the rest of the article. '
  .repeat(80)
  .slice(0, 5000);
