import type { Anchor, Quote, Range, Target } from '../annotation/annotation.ts';
import { contextInText } from './context.ts';
import { matchQuote } from './match-quote.ts';
import { SearchableText } from './searchable-text.ts';
import { similarity } from './similarity.ts';
import { splitsCharacter } from './whole-characters.ts';

/** Each side of a place is still there: one word of it may have changed. */
const SIDE = 0.6;
/** One side alone is enough for a point between two characters that are still there. */
const ONE_SIDE = 0.75;
/** Both sides are there, but for a letter or two. */
const SURROUNDED = 0.9;
/** Words that were edited inside are known without their surroundings if half of them is left. */
const HALF = 0.5;
/** Characters typed at an insertion point, beyond which it is no longer one. */
const LONGEST_INSERTION = 200;

/**
 * Where a target is in the text as it stands now. `relative` is what its Yjs relative positions say (null: nothing;
 * empty or reversed: the words were deleted). Taken, cheapest first:
 *
 * 1. the relative range, if its words are the quoted ones ('exact') or were only edited inside ('changed');
 * 2. the place where the quote is found: 'exact' if that is where it was or was expected, else 'moved', or 'changed' if
 *    the words there differ;
 * 3. nothing: 'orphaned', an empty range at the last known place.
 *
 * Never the wrong words: in doubt it is orphaned. For many targets of one text, pass one `SearchableText`.
 */
export function anchor(target: Target, text: string | SearchableText, relative: Range | null): Anchor {
  const searchable = typeof text === 'string' ? new SearchableText(text) : text;
  const found = byRelative(target, searchable.text, relative) ?? byQuote(target, searchable, relative);
  return found ?? orphan(searchable.text, relative?.start ?? target.position.start);
}

function byRelative(target: Target, text: string, relative: Range | null): Anchor | null {
  if (!relative) return null;
  const { quote } = target;
  if (quote.exact === '') return pointByRelative(quote, text, relative);
  const { start, end } = relative;
  if (start >= end) return null;
  if (end - start === quote.exact.length && text.startsWith(quote.exact, start)) return at('exact', text, relative);
  const beside = verbatimBeside(target, text, relative);
  if (beside) return beside;
  return isEditedInside(quote, text, relative) ? at('changed', text, relative) : null;
}

/**
 * Splitting or joining paragraphs makes Yjs write a part of the words anew, which leaves relative positions on the
 * other part: then the whole words stand at or around them.
 */
function verbatimBeside(target: Target, text: string, relative: Range): Anchor | null {
  const { quote } = target;
  const margin = quote.exact.length + 200;
  const from = Math.max(0, relative.start - margin);
  const window = new SearchableText(text.slice(from, relative.end + margin));
  const found = matchQuote(window, quote, { start: relative.start - from, deleted: true });
  if (!found) return null;
  const range = { start: found.start + from, end: found.end + from };
  const touches = range.start <= relative.end && range.end >= relative.start;
  return touches ? matched(target, text, range, relative.start) : null;
}

function isEditedInside(quote: Quote, text: string, relative: Range): boolean {
  const length = relative.end - relative.start;
  if (length > 4 * quote.exact.length + 200) return false;
  const { prefix, suffix } = contextInText(quote, text, relative);
  if (Math.min(prefix, suffix) >= SIDE) return true;
  return similarity(quote.exact, text.slice(relative.start, relative.end)) >= HALF;
}

/** What was typed at an insertion point stands between its two ends, which then are in reverse order. */
function pointByRelative(quote: Quote, text: string, relative: Range): Anchor | null {
  const range = { start: Math.min(relative.start, relative.end), end: Math.max(relative.start, relative.end) };
  if (range.end - range.start > LONGEST_INSERTION) return null;
  const { prefix, suffix } = contextInText(quote, text, range);
  const bothSides = Math.min(prefix, suffix) >= SIDE;
  if (!bothSides && Math.max(prefix, suffix) < ONE_SIDE) return null;
  const point = { start: range.start, end: range.start };
  return at(bothSides && range.start === range.end ? 'exact' : 'changed', text, point);
}

function byQuote(target: Target, searchable: SearchableText, relative: Range | null): Anchor | null {
  const expected = { start: relative?.start ?? target.position.start, deleted: relative !== null };
  const range = matchQuote(searchable, target.quote, expected);
  if (!range) return null;
  if (relative && relative.start < relative.end && !isSurrounded(target.quote, searchable.text, range)) return null;
  return matched(target, searchable.text, range, expected.start);
}

/** Where some of the very characters are left, the same words elsewhere are a copy, unless all went there together. */
function isSurrounded(quote: Quote, text: string, range: Range): boolean {
  const { prefix, suffix } = contextInText(quote, text, range);
  return Math.min(prefix, suffix) >= SURROUNDED;
}

function matched({ quote, position }: Target, text: string, range: Range, expectedStart: number): Anchor {
  if (text.slice(range.start, range.end) !== quote.exact) return at('changed', text, range);
  return at(range.start === expectedStart || range.start === position.start ? 'exact' : 'moved', text, range);
}

function at(state: Anchor['state'], text: string, { start, end }: Range): Anchor {
  return { state, start, end, text: text.slice(start, end) };
}

function orphan(text: string, lastPlace: number): Anchor {
  const place = Math.min(Math.max(lastPlace, 0), text.length);
  const start = splitsCharacter(text, place) ? place - 1 : place;
  return { state: 'orphaned', start, end: start, text: '' };
}
