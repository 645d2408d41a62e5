import type { Elsewhere, Range } from '../annotation/annotation.ts';
import { contextInText, type ContextScore, type SqueezedQuote } from './context.ts';
import type { SearchableText } from './searchable-text.ts';

/** Where a quote is expected, and whether relative positions say that its words were deleted there. */
export interface Expectation {
  /** Offset in the text. */
  readonly start: number;
  readonly deleted: boolean;
  /** Whether their whole block is gone, and what stands in its place may be one much like it. */
  readonly mayBeOther?: boolean;
  /** Other places that had the same words when they were quoted; those are not the quoted ones. */
  readonly elsewhere?: Elsewhere | undefined;
}

/** Below this length (without white space) words are too common to be known without what stands on both sides. */
const SHORT = 12;
/** Words shorter than this come and go by chance: how many there are says nothing. */
const COMMON = 6;
/** And words this short are not even counted where they were deleted. */
const COUNTED = 4;
/** From this length on, words that occur once are known by themselves: a sentence that was moved. */
const LONG = 40;
/** From this length on, words that occurred once, and do now, are the same ones without any of their surroundings. */
const KNOWN = 16;
/** A side scores this when most of it is there; 0.6 lets a neighbouring word change. */
const SIMILAR = 0.6;
const STRONG = 0.7;
const SURE = 0.95;
/** By how much the best place must beat the next one. */
const LEAD = 0.2;
/** More places than this are narrowed to those with some of the quote's context beside them. */
const MOST_PLACES = 200;
const NEIGHBOURS = 8;
/** Context (without white space) on one side that is enough at the edge of a block. */
const ONE_SIDE = 16;
/** How far from where they were, without white space, words may come back by an undo: another's letter may be beside. */
const NEARBY = 2;

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
  const isCounted = areAll && quote.exact.length >= COMMON;
  const standing = isCounted && expected.elsewhere ? all.length - expected.elsewhere.words : null;
  if (standing !== null && standing <= 0) return 'uncertain';
  const isOnly = standing === 1 && all.length === 1;
  const found = bestPlace(text, quote, expected, areAll ? all : null, isOnly);
  if (found === 'uncertain' || !expected.deleted || standing === null || standing === 1) return found;
  // The words were deleted, and there are more of them than there were: only those at the very place are not a copy.
  const away = Math.abs(found.start - text.squeezedOffset(expected.start));
  const { prefix, suffix } = contextInText(quote, text.text, text.unsqueezed(found));
  return away <= NEARBY && Math.min(prefix, suffix) >= SURE ? found : 'uncertain';
}

/** `isOnly`: no other words are meant, since those occurred once when they were quoted, and do now. */
function bestPlace(
  text: SearchableText,
  quote: SqueezedQuote,
  expected: Expectation,
  all: readonly number[] | null,
  isOnly: boolean,
): Range | 'uncertain' {
  const whole = wholeContextMatch(text, quote, expected, all);
  if (whole) return whole;
  const isInLines = quote.firstLine < quote.exact.length;
  const places = (all ?? besideContext(text, quote))
    .map((start): Place => {
      const range = { start, end: start + quote.exact.length };
      return { ...range, context: contextInText(quote, text.text, text.unsqueezed(range)) };
    })
    .toSorted((one, other) => total(other) - total(one));
  const [best, next] = places;
  if (best && isInLines && !endsFit(quote, best.context)) return 'uncertain';
  // Where the same words stood elsewhere from the beginning, a part of the surroundings does not say which these are.
  const isTwin = quote.exact.length >= SHORT && (expected.elsewhere?.words ?? 0) > 0;
  if (best && isTwin && Math.min(best.context.prefix, best.context.suffix) < SURE) return 'uncertain';
  const away = best ? Math.abs(best.start - text.squeezedOffset(expected.start)) : 0;
  if (expected.mayBeOther && away <= quote.exact.length + NEARBY) return 'uncertain';
  const back = isBalanced(quote, expected, all) ? places.find((place) => isBack(text, place, expected)) : undefined;
  if (back) return back;
  if (best && isOnly && (quote.exact.length >= KNOWN || isBetween(best.context))) return best;
  if (best && isCertain(best, next, text.squeezedOffset(expected.start), expected.deleted)) return best;
  return ((expected.elsewhere?.context ?? 0) === 0 && atBlockEdge(text, quote, places)) || 'uncertain';
}

/**
 * Words at the edge of a block are known by what is on their other side: a paragraph that is moved gets other neighbours.
 * @returns the only place that is at such an edge, too, and has the whole of the other side; or null
 */
function atBlockEdge(text: SearchableText, quote: SqueezedQuote, places: readonly Place[]): Place | null {
  const { opensBlock, closesBlock, prefix, suffix } = quote;
  const opens = opensBlock && suffix.length >= ONE_SIDE;
  const closes = closesBlock && prefix.length >= ONE_SIDE;
  const fitting = places.filter((place) => {
    const { start, end } = text.unsqueezed(place);
    const isFirst =
      opens && place.context.suffix === 1 && /(?:^|\n)\s*$/u.test(text.text.slice(Math.max(0, start - 2), start));
    const isLast = closes && place.context.prefix === 1 && /^\s*(?:\n|$)/u.test(text.text.slice(end, end + 2));
    return isFirst || isLast;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
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
  if (starts.length <= (expected.elsewhere?.context ?? 0)) return 'uncertain';
  const [only] = starts;
  if (only !== undefined && starts.length === 1) return { start: only, end: only + exact.length };
  const place = text.squeezedOffset(expected.start);
  const isThere = starts.includes(place);
  // In a row of equal pieces the next one takes the place of one that is deleted.
  if (expected.mayBeOther) return 'uncertain';
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

/**
 * Words that ran over several blocks may stand together with the beginning of another block: what is short of them in the
 * first or last one must go on as it did.
 */
function endsFit({ firstLine, lastLine }: SqueezedQuote, { prefix, suffix }: ContextScore): boolean {
  return (firstLine >= SHORT || prefix >= SURE) && (lastLine >= SHORT || suffix >= SURE);
}

function isCertain(best: Place, next: Place | undefined, expectedStart: number, deleted: boolean): boolean {
  const { prefix, suffix } = best.context;
  const length = best.end - best.start;
  if (next && total(best) - total(next) < LEAD) return false;
  // The same words right beside the place where they were deleted are a twin of them.
  const isTwin = deleted && Math.abs(best.start - expectedStart) <= length + 2 * NEIGHBOURS;
  const isFar = deleted && Math.abs(best.start - expectedStart) > NEARBY;
  if (length < SHORT && isFar) return Math.min(prefix, suffix) >= SURE;
  if (length < SHORT || isTwin) return isBetween(best.context);
  return (length >= LONG && !next) || Math.max(prefix, suffix) >= (deleted ? SURE : STRONG);
}

/** Whether the words stand in as many places as when they were quoted; those of a letter or three are not counted. */
function isBalanced({ exact }: SqueezedQuote, { elsewhere }: Expectation, all: readonly number[] | null): boolean {
  return exact.length >= COUNTED && elsewhere !== undefined && all?.length === elsewhere.words + 1;
}

/** Whether a place is where the words were deleted, with all that stood on one side: they were split off, or came back. */
function isBack(text: SearchableText, { start, end, context }: Place, expected: Expectation): boolean {
  const gone = text.squeezedOffset(expected.start);
  const isThere = expected.deleted && Math.min(Math.abs(start - gone), Math.abs(end - gone)) <= NEARBY;
  const { prefix, suffix, touchesBefore, touchesAfter } = context;
  return isThere && ((touchesBefore && prefix >= SURE) || (touchesAfter && suffix >= SURE));
}

/** Whether both sides are mostly there, right beside the place. */
function isBetween({ prefix, suffix, touchesBefore, touchesAfter }: ContextScore): boolean {
  return touchesBefore && touchesAfter && Math.min(prefix, suffix) >= SIMILAR;
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
