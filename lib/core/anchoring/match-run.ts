import type { Range } from '../annotation/annotation.ts';
import type { SqueezedQuote } from './context.ts';
import { occurrences, type Expectation } from './match-verbatim.ts';
import type { SearchableText } from './searchable-text.ts';
import { commonEnd, commonStart } from './similarity.ts';

/** Characters (without white space) that nobody writes a second time by chance. */
const ENOUGH = 16;
/** By how many characters a run must be longer than any other: a letter that is typed makes one longer by one. */
const LEAD = 4;
/** An insertion point has no words: so much must stand on each side of it. */
const EACH_SIDE = 4;
/** How near to the place where words were deleted what is around a twin of them is theirs, not the twin's. */
const NEARBY = 2;
/** Words that stand in more places than this are not looked at one by one. */
const MOST_PLACES = 20_000;

/** The words of a quote in a text with all that stands verbatim right beside them: the whole in squeezed offsets. */
interface Run extends Range {
  /** Where the words themselves begin. */
  readonly at: number;
}

/** How long the longest run is that another place than `own` has (a squeezed offset); 0 when the words stand nowhere else. */
export function longestRunElsewhere(text: SearchableText, quote: SqueezedQuote, own: number): number {
  const [longest] = longestRuns(text, quote, own);
  return longest ? lengthOf(longest) : 0;
}

/**
 * Finds words that were moved, by the run of characters that went with them: one that no other place had when they were
 * quoted, and that one place has now.
 * @returns a range in the squeezed text, or null
 */
export function matchRun(text: SearchableText, quote: SqueezedQuote, expected: Expectation): Range | null {
  const { elsewhere, deleted } = expected;
  if (!elsewhere) return null;
  const isPoint = quote.exact === '';
  const known = elsewhere.run ?? (elsewhere.words === 0 && !isPoint ? 0 : null);
  if (known === null || (known > 0 && !deleted)) return null;
  const [best, next] = longestRuns(text, quote, null);
  if (!best) return null;
  const length = lengthOf(best);
  const most = next ? lengthOf(next) : 0;
  // Where another place has more of the quote than any had, one of them is a copy.
  if (most >= known + LEAD || length < ENOUGH || length < Math.max(known, most) + LEAD) return null;
  if (isPoint && Math.min(best.at - best.start, best.end - best.at) < EACH_SIDE) return null;
  // A twin of words that were deleted is now beside what was beside those: that much of its run is not its own.
  const gone = text.squeezedOffset(expected.start);
  const isThere =
    known >= (isPoint ? ENOUGH : 1) && deleted && gone >= best.start - NEARBY && gone <= best.end + NEARBY;
  const ownRun = isThere ? Math.min(best.end - best.at, best.at + quote.exact.length - best.start) : length;
  if (ownRun < known + LEAD) return null;
  return { start: best.at, end: best.at + quote.exact.length };
}

/** The two longest runs of a text, but that at `but`. */
function longestRuns(
  { squeezed }: SearchableText,
  { exact, prefix, suffix }: SqueezedQuote,
  but: number | null,
): Run[] {
  const places =
    exact === ''
      ? Array.from({ length: squeezed.length + 1 }, (_, at) => at)
      : occurrences(squeezed, exact, MOST_PLACES);
  let [best, next]: (Run | undefined)[] = [];
  for (const at of places) {
    if (at === but) continue;
    const end = at + exact.length;
    const run = {
      at,
      start: at - commonEnd(prefix, squeezed.slice(Math.max(0, at - prefix.length), at)),
      end: end + commonStart(suffix, squeezed.slice(end, end + suffix.length)),
    };
    if (!best || lengthOf(run) > lengthOf(best)) [best, next] = [run, best];
    else if (!next || lengthOf(run) > lengthOf(next)) next = run;
  }
  return [best, next].filter((run) => run !== undefined);
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
