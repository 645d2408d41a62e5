import type { Quote, Range } from '../annotation/annotation.ts';
import { squeezeQuote } from './context.ts';
import { occurrences, type Expectation } from './match-verbatim.ts';
import type { SearchableText } from './searchable-text.ts';

/** Context (without white space) that is enough to know a place by. */
const ENOUGH = 8;
/** What is kept of each side when the whole context is gone; not enough to know another place than the last one by. */
const NEAREST = 12;

/**
 * Finds a place that has no words of its own (an insertion point, or white space) by what stands on both its sides,
 * which must occur once.
 * @returns a range in the text, or null
 */
export function matchPoint(text: SearchableText, quote: Quote, { elsewhere, deleted }: Expectation): Range | null {
  // What occurs once now may be what was the other place.
  if (elsewhere && elsewhere.context > 0) return null;
  if (quote.exact !== '') return matchWhiteSpace(text, quote);
  const { prefix, suffix } = squeezeQuote(quote);
  const end =
    sideBySide(text.squeezed, prefix, suffix) ??
    (deleted || Math.min(prefix.length, suffix.length) < ENOUGH
      ? null
      : sideBySide(text.squeezed, prefix.slice(-NEAREST), suffix.slice(0, NEAREST)));
  return end === null ? null : pointAfter(text, quote, end);
}

/** White space is invisible to the squeezed text, so here all must be as it was. */
function matchWhiteSpace(text: SearchableText, quote: Quote): Range | null {
  const starts = occurrences(text.text, quote.prefix + quote.exact + quote.suffix, 2);
  if (starts.length !== 1 || quote.prefix.length + quote.suffix.length < ENOUGH) return null;
  const start = (starts[0] ?? 0) + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}

/** Squeezed offset between the two, if they stand side by side exactly once. */
function sideBySide(squeezed: string, prefix: string, suffix: string): number | null {
  const both = prefix + suffix;
  if (both.length < ENOUGH && both !== squeezed) return null;
  const starts = occurrences(squeezed, both, 2);
  return starts.length === 1 ? (starts[0] ?? 0) + prefix.length : null;
}

/** The point in the text, after the white space that ended the quote's prefix, if it is still there. */
export function pointAfter(text: SearchableText, quote: Quote, squeezedEnd: number): Range {
  const before = squeezedEnd === 0 ? 0 : text.unsqueezed({ start: squeezedEnd - 1, end: squeezedEnd }).end;
  const after = text.unsqueezed({ start: squeezedEnd, end: squeezedEnd }).start;
  const space = quote.prefix.length - quote.prefix.trimEnd().length;
  const point = Math.min(before + space, after);
  return { start: point, end: point };
}
