import search from 'approx-string-match';
import type { Range } from '../annotation/annotation.ts';
import { contextInText, type SqueezedQuote } from './context.ts';
import type { Expectation } from './match-verbatim.ts';
import type { SearchableText } from './searchable-text.ts';
import { similarity } from './similarity.ts';

/** Shorter words (without white space) turn into others with two edits. */
const SHORTEST = 20;
/** Errors allowed, as a share of the length. */
const ERRORS = 0.2;
/** Longer quotes are found by their two ends: the search costs length times errors. */
const LONGEST = 600;
const END = 200;
/** Both sides must be this much as they were; more where the words are known to have been deleted. */
const SIDE = 0.6;
const SIDE_AFTER_DELETION = 0.8;
/** Weights of words, each side and place: a place moves with every edit above it and says the least. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
/** By how much the best place must beat the next one. */
const LEAD = 0.1;

interface Found extends Range {
  readonly score: number;
  readonly sides: number;
}

/**
 * Finds the words of a quote with some edits in them. Taken only if both sides are still there, if names and numbers
 * are the same (sentences made from one pattern differ just in those), and if no other place comes near.
 * @returns a range in the squeezed text, or null
 */
export function matchFuzzy(
  text: SearchableText,
  quote: SqueezedQuote,
  words: string,
  expected: Expectation,
): Range | null {
  if (quote.exact.length < SHORTEST) return null;
  // Where the same words stood elsewhere, those may be the ones that were edited.
  if ((expected.elsewhere?.words ?? 0) > 0) return null;
  if (!text.mayFuzzySearch(text.squeezed.length)) return null;
  const score = (range: Range) => rate(text, quote, range, expected);
  const first = bestOf(roughPlaces(text.squeezed, quote.exact), score);
  if (!first || first.sides < (expected.deleted ? SIDE_AFTER_DELETION : SIDE)) return null;
  const { start, end } = text.unsqueezed(first);
  if (!sameNamesAndNumbers(words, text.text.slice(start, end))) return null;
  const others = [
    ...roughPlaces(text.squeezed.slice(0, first.start), quote.exact),
    ...roughPlaces(text.squeezed.slice(first.end), quote.exact).map((range) => shifted(range, first.end)),
  ];
  const next = bestOf(others, score);
  return next && first.score - next.score < LEAD ? null : first;
}

function roughPlaces(squeezed: string, words: string): readonly Range[] {
  if (words.length <= LONGEST) return search(squeezed, words, Math.floor(words.length * ERRORS)).slice(0, 20);
  const most = Math.floor(END * ERRORS);
  const heads = search(squeezed, words.slice(0, END), most).slice(0, 5);
  return heads.flatMap((head) => {
    const rest = squeezed.slice(head.start, head.start + Math.ceil(words.length * (1 + ERRORS)));
    return search(rest, words.slice(-END), most)
      .slice(0, 5)
      .map((tail) => ({ start: head.start, end: head.start + tail.end }));
  });
}

function rate(text: SearchableText, quote: SqueezedQuote, range: Range, expected: Expectation): Found | null {
  const alike = similarity(quote.exact, text.squeezed.slice(range.start, range.end));
  if (alike < 1 - ERRORS) return null;
  const { prefix, suffix } = contextInText(quote, text.text, text.unsqueezed(range));
  const away = Math.abs(text.unsqueezed(range).start - expected.start) / Math.max(1, text.text.length);
  const sum = WEIGHTS.quote * alike + WEIGHTS.prefix * prefix + WEIGHTS.suffix * suffix + WEIGHTS.position * (1 - away);
  const most = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
  return { ...range, score: sum / most, sides: Math.min(prefix, suffix) };
}

function bestOf(ranges: readonly Range[], rateRange: (range: Range) => Found | null): Found | null {
  let best: Found | null = null;
  for (const range of ranges) {
    const found = rateRange(range);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best;
}

function shifted(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** Whether two texts hold the same words with a capital or a digit in them. */
function sameNamesAndNumbers(one: string, other: string): boolean {
  const names = (text: string) =>
    (text.match(/[\p{L}\p{M}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).toSorted().join(' ');
  return names(one) === names(other);
}
