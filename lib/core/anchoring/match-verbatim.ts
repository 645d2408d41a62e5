import type { Range } from '../annotation/annotation.ts';
import { contextInSqueezed, type ContextScore, type SqueezedQuote } from './context.ts';
import type { SearchableText } from './searchable-text.ts';

/** Where a quote is expected, and whether relative positions say that its words were deleted there. */
export interface Expectation {
  /** Offset in the text. */
  readonly start: number;
  readonly deleted: boolean;
}

/** Below this length (without white space) words are too common to be known without what stands on both sides. */
const SHORT = 12;
/** From this length on, words that occur once are known by themselves: a sentence that was moved. */
const LONG = 40;
/** A side scores this when most of it is there; 0.6 lets a neighbouring word change. */
const SIMILAR = 0.6;
const STRONG = 0.7;
/** By how much the best place must beat the next one. */
const LEAD = 0.2;
/** More places than this are narrowed to those with some of the quote's context beside them. */
const MOST_PLACES = 200;
const NEIGHBOURS = 8;

interface Place extends Range {
  readonly context: ContextScore;
}

/**
 * Finds the words of a quote verbatim but for white space: with its whole context, or else where enough of it stands.
 * `absent` means that the words are nowhere; `uncertain` that they are somewhere, but nothing says that those are meant.
 * @returns a range in the squeezed text
 */
export function matchVerbatim(
  text: SearchableText,
  quote: SqueezedQuote,
  expected: Expectation,
): Range | 'absent' | 'uncertain' {
  const all = occurrences(text.squeezed, quote.exact, MOST_PLACES + 1);
  if (all.length === 0) return 'absent';
  const areAll = all.length <= MOST_PLACES;
  const whole = wholeContextMatch(text, quote, expected, areAll ? all : null);
  if (whole) return whole;
  const places = (areAll ? all : besideContext(text, quote))
    .map((start): Place => {
      const range = { start, end: start + quote.exact.length };
      return { ...range, context: contextInSqueezed(quote, text.squeezed, range) };
    })
    .toSorted((one, other) => total(other) - total(one));
  const [best, next] = places;
  return best && isCertain(best, next, text.squeezedOffset(expected.start), expected.deleted) ? best : 'uncertain';
}

/** All of prefix, words and suffix in one piece: once, or of several far from each other the one exactly in its place. */
function wholeContextMatch(
  text: SearchableText,
  { prefix, exact, suffix }: SqueezedQuote,
  expected: Expectation,
  places: readonly number[] | null,
): Range | 'uncertain' | null {
  if (prefix === '' && suffix === '') return null;
  const whole = prefix + exact + suffix;
  const starts = places
    ? places.filter((start) => start >= prefix.length && text.squeezed.startsWith(whole, start - prefix.length))
    : occurrences(text.squeezed, whole, MOST_PLACES).map((start) => start + prefix.length);
  if (starts.length === 0) return null;
  const [only] = starts;
  if (only !== undefined && starts.length === 1) return { start: only, end: only + exact.length };
  const place = text.squeezedOffset(expected.start);
  const isThere = starts.includes(place);
  // In a row of equal pieces the next one takes the place of one that is deleted.
  const isOneOfARow = starts.some((start) => start !== place && Math.abs(start - place) <= 2 * whole.length);
  return isThere && !isOneOfARow ? { start: place, end: place + exact.length } : 'uncertain';
}

/** Places of words that are everywhere: those with some of the quote's context right beside them. */
function besideContext(text: SearchableText, quote: SqueezedQuote): readonly number[] {
  const before = quote.prefix.slice(-NEIGHBOURS);
  const after = quote.suffix.slice(0, NEIGHBOURS);
  const followed = after === '' ? [] : occurrences(text.squeezed, quote.exact + after, MOST_PLACES);
  const preceded = before === '' ? [] : occurrences(text.squeezed, before + quote.exact, MOST_PLACES);
  return [...new Set([...followed, ...preceded.map((start) => start + before.length)])];
}

function isCertain(best: Place, next: Place | undefined, expectedStart: number, deleted: boolean): boolean {
  const { prefix, suffix, touches } = best.context;
  const length = best.end - best.start;
  if (next && total(best) - total(next) < LEAD) return false;
  // The same words right beside the place where they were deleted are a twin of them.
  const isTwin = deleted && Math.abs(best.start - expectedStart) <= length + 2 * NEIGHBOURS;
  if (length < SHORT || isTwin) return touches && Math.min(prefix, suffix) >= SIMILAR;
  return (length >= LONG && !next) || Math.max(prefix, suffix) >= STRONG;
}

function total({ context }: Place): number {
  return (context.prefix + context.suffix) / 2;
}

/** Starts of the first `most` occurrences, overlapping ones too. */
export function occurrences(text: string, words: string, most: number): number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at >= 0 && starts.length < most; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
