import type { Range } from '../annotation/annotation.ts';
import type { SqueezedQuote } from './context.ts';
import { occurrences, type Expectation } from './match-verbatim.ts';
import type { SearchableText } from './searchable-text.ts';

/** Characters (without white space) that nobody writes a second time by chance. */
export const TELLING_RUN = 12;
/** By how many characters a run must be longer than any other: a letter that is typed makes one longer by one. */
const LEAD = 4;
/** Of insertion points, of words this short, and of those that stand in no more places than others did, so much on each side. */
const SHORT = 4;
const EACH_SIDE = 6;
/** Runs with less than this on either side are too short to matter. */
const PART = 4;
/** How near to the place where words were deleted what is around a twin of them is theirs, not the twin's. */
const NEARBY = 2;

/** The words of a quote in a text with all that stands verbatim right beside them: the whole in squeezed offsets. */
export interface Run extends Range {
  /** Where the words themselves begin. */
  readonly at: number;
}

/** How long the longest run is that another place than `own` has (a squeezed offset); 0 when the words stand nowhere else. */
export function longestRunElsewhere(text: SearchableText, quote: SqueezedQuote, own: number): number {
  const { best } = longestRuns(text, quote, own);
  return best ? lengthOf(best) : 0;
}

/**
 * Finds words that were moved, by the run of characters that went with them: one that no other place had when they were
 * quoted, and that one place has now.
 * @returns the run in the squeezed text, or null
 */
export function matchRun(text: SearchableText, quote: SqueezedQuote, expected: Expectation): Run | null {
  const { elsewhere, deleted } = expected;
  if (!elsewhere) return null;
  const isPoint = quote.exact === '';
  const known = elsewhere.run ?? (elsewhere.words === 0 && !isPoint ? 0 : null);
  if (known === null || (known > 0 && !deleted)) return null;
  const { best, next, places } = longestRuns(text, quote, null);
  // Where equal passages stand in no more places than without it, the quoted one is gone.
  if (!best || (elsewhere.context > 0 && places <= elsewhere.words)) return null;
  const length = lengthOf(best);
  const most = next ? lengthOf(next) : 0;
  // Where another place has more of the quote than any had, one of them is a copy.
  if (most >= known + LEAD || length < TELLING_RUN || length < Math.max(known, most) + LEAD) return null;
  const sides = [best.at - best.start, best.end - best.at - quote.exact.length];
  const isRare = quote.exact.length >= SHORT && places > elsewhere.words;
  if (!isRare && Math.min(...sides) < EACH_SIDE) return null;
  // A twin of words that were deleted is now beside what was beside those: that much of its run is not its own.
  const gone = text.squeezedOffset(expected.start);
  const isThere =
    known >= (isPoint ? TELLING_RUN : 1) && deleted && gone >= best.start - NEARBY && gone <= best.end + NEARBY;
  const ownRun = isThere ? Math.min(best.end - best.at, best.at + quote.exact.length - best.start) : length;
  if (ownRun < known + LEAD) return null;
  return best;
}

interface Runs {
  readonly best: Run | undefined;
  readonly next: Run | undefined;
  /** In how many places the words stand. */
  readonly places: number;
}

/** The two longest runs of a text, but that at `but`. */
function longestRuns({ squeezed }: SearchableText, quote: SqueezedQuote, but: number | null): Runs {
  let [best, next]: (Run | undefined)[] = [];
  const places = placesOf(squeezed, quote);
  for (const at of places) {
    if (at === but) continue;
    const start = at - countBefore(squeezed, at, quote.prefix);
    const end = at + quote.exact.length + countFrom(squeezed, at + quote.exact.length, quote.suffix);
    if (next && end - start <= lengthOf(next)) continue;
    const run = { at, start, end };
    if (!best || end - start > lengthOf(best)) [best, next] = [run, best];
    else next = run;
  }
  return { best, next, places: places.length };
}

/** Where the words are; an insertion point may be wherever there is some of one side. */
function placesOf(squeezed: string, { exact, prefix, suffix }: SqueezedQuote): readonly number[] {
  if (exact !== '') return occurrences(squeezed, exact, Infinity);
  const before = prefix.slice(-PART);
  const behind = occurrences(squeezed, before, Infinity).map((at) => at + before.length);
  return [...new Set([...behind, ...occurrences(squeezed, suffix.slice(0, PART), Infinity)])];
}

/** How many characters right before an offset are the last ones of a prefix. */
function countBefore(text: string, offset: number, prefix: string): number {
  const most = Math.min(offset, prefix.length);
  let count = 0;
  while (count < most && text.charCodeAt(offset - 1 - count) === prefix.charCodeAt(prefix.length - 1 - count))
    count += 1;
  return count;
}

/** How many characters from an offset on are the first ones of a suffix. */
function countFrom(text: string, offset: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text.charCodeAt(offset + count) === suffix.charCodeAt(count)) count += 1;
  return count;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
