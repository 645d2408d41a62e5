import type { Anchor, Elsewhere, Quote, Range, RelativePlace, Target } from '../annotation/annotation.ts';
import { contextInText, squeezeQuote } from './context.ts';
import { hasNoCopies } from './count-elsewhere.ts';
import { cutsWord } from './half-words.ts';
import { matchQuote } from './match-quote.ts';
import { TELLING_RUN } from './match-run.ts';
import { hasPieceOf, piecesOf, realign } from './realign.ts';
import { occurrences } from './match-verbatim.ts';
import { SearchableText, squeeze } from './searchable-text.ts';
import { similarity } from './similarity.ts';
import { standsTogether } from './stands-together.ts';
import { splitsCharacter } from './whole-characters.ts';

/** Each side of a place is still there: one word of it may have changed. */
const SIDE = 0.6;
/** One side alone is enough for a point between two characters that are still there. */
const ONE_SIDE = 0.75;
/** Both sides are there, but for a letter or two. */
const SURROUNDED = 0.9;
/** Words that were edited inside are known without their surroundings if half of them is left. */
const HALF = 0.5;
/** An equal passage, to which an edge may have slipped, is farther away than so many characters. */
const LITTLE = 20;
/** So little left of so much, both without white space, is nothing. */
const CRUMB = 2;
const MUCH = 12;
/** Of so many characters, more than a quarter is left when somebody works on them. */
const LONG = 100;
/** Characters by which the edge of edited words is known: a third of them. */
const EDGE = 20;
const SHORTEST_EDGE = 3;
/** So many characters right beside an insertion point tell that it stands between its own. */
const BESIDE = 10;
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
export function anchor(target: Target, text: string | SearchableText, relative: RelativePlace | null): Anchor {
  const searchable = typeof text === 'string' ? new SearchableText(text) : text;
  const found = byRelative(target, searchable, relative) ?? byQuote(target, searchable, relative);
  return found ?? orphan(searchable.text, relative?.start ?? target.position.start);
}

function byRelative(target: Target, searchable: SearchableText, relative: RelativePlace | null): Anchor | null {
  if (!relative) return null;
  const { quote } = target;
  const { text } = searchable;
  if (quote.exact === '') {
    return mayBeOther(target, relative) ? null : pointByRelative(quote, text, relative);
  }
  const { start, end } = relative;
  if (start >= end) return null;
  const isVerbatim = end - start === quote.exact.length && text.startsWith(quote.exact, start);
  if (isVerbatim && isLetterOfOther(quote, text, relative)) return null;
  if (isVerbatim) return at('exact', text, relative);
  // An edge may as well have slipped to an equal passage.
  const hasTwin = target.elsewhere !== undefined && isPassage(target.elsewhere);
  const beside = hasTwin
    ? null
    : (verbatimInside(quote, searchable, relative) ?? verbatimBeside(target, text, relative));
  if (beside) return beside;
  const aligned = hasTwin ? withoutLittle(quote, searchable, relative) : realign(quote, text, relative);
  return isEditedInside(quote, text, aligned) ? at('changed', text, aligned) : null;
}

/** Where the block of the words was deleted, one much like it may have been moved to its place. */
function mayBeOther({ elsewhere }: Target, relative: RelativePlace | null): boolean {
  return relative?.blockGone === true && elsewhere !== undefined && isPassage(elsewhere);
}

/** Whether what stood elsewhere was more than a common word. */
function isPassage({ context, words, run }: Elsewhere): boolean {
  return context > 0 || (words > 0 && run !== undefined && run >= TELLING_RUN);
}

/** The whole words among more that was not theirs: where a block was written anew, the edges of a range may slip outwards. */
function verbatimInside(quote: Quote, searchable: SearchableText, { start, end }: Range): Anchor | null {
  const { text } = searchable;
  const inside = new SearchableText(text.slice(start, end));
  const words = squeeze(quote.exact);
  const [first, second] = occurrences(inside.squeezed, words, 2);
  if (words === '' || first === undefined || second !== undefined) return null;
  const range = inside.unsqueezed({ start: first, end: first + words.length });
  const found = { start: start + range.start, end: start + range.end };
  if (!standsTogether(searchable, quote, found)) return null;
  if (text.slice(found.start, found.end) === quote.exact) return at('exact', text, found);
  return cutsWord(quote, text, found) ? null : at('changed', text, found);
}

/** Of a block that is written anew as another one, the first letter is kept where both have it in common. */
function isLetterOfOther(quote: Quote, text: string, { end }: Range): boolean {
  if (quote.exact.length > 1 || !squeezeQuote(quote).opensBlock) return false;
  const [own = ''] = quote.suffix.split('\n', 1);
  const [after = ''] = text.slice(end).split('\n', 1);
  return own.length >= MUCH && !hasPieceOf(own, after);
}

/** The whole words where little more is around them, else the range as it is. */
function withoutLittle(quote: Quote, searchable: SearchableText, range: Range): Range {
  const whole = verbatimInside(quote, searchable, range);
  const isLittle = whole && range.end - range.start - (whole.end - whole.start) <= LITTLE;
  return isLittle ? whole : range;
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
  const words = text.slice(relative.start, relative.end);
  // A space or a full stop that is left of a sentence is nothing to point at.
  const left = squeeze(words).length;
  if (left === 0 || (left <= CRUMB && squeeze(quote.exact).length >= MUCH)) return false;
  const { prefix, suffix } = contextInText(squeezeQuote(quote), text, relative);
  if (isMostlyStrange(quote.exact, words)) return false;
  // A block that was moved away leaves its place to another one.
  if (quote.exact.length >= LONG && !hasPieceOf(quote.exact, words)) return false;
  const isSilent = quote.prefix === '' || quote.suffix === '';
  const isBetween = Math.min(prefix, suffix) >= SIDE && !isSilent;
  const edge = Math.min(EDGE, Math.max(SHORTEST_EDGE, Math.floor(words.length / 3)));
  const [begins, ends] = [quote.exact.includes(words.slice(0, edge)), quote.exact.includes(words.slice(-edge))];
  // Where much was put inside or most is gone, at least the edges are as they were.
  const isLong = quote.exact.length >= LONG && words.length < quote.exact.length / 4;
  if (isLong || words.length > quote.exact.length + EDGE) return isBetween && begins && ends;
  if (isBetween) return true;
  // An edge with strange words beside it must be one of its own words.
  return (prefix >= SIDE || begins) && (suffix >= SIDE || ends) && similarity(quote.exact, words) >= HALF;
}

/** Where blocks were put between the words, there may be more of these than is left of the words. */
function isMostlyStrange(exact: string, words: string): boolean {
  if (exact.includes('\n') && 2 * piecesOf(exact, words) < words.length && words.length > exact.length) return true;
  if (!words.includes('\n')) return false;
  const strange = words.split('\n').filter((line) => line.length > EDGE && 2 * piecesOf(exact, line) < line.length);
  return 2 * strange.join('').length > words.length;
}

/**
 * What was typed at an insertion point stands between its two ends, which then are in reverse order. The characters right
 * beside it, on one side at least, must be those that it was put between.
 */
function pointByRelative(quote: Quote, text: string, relative: Range): Anchor | null {
  const range = { start: Math.min(relative.start, relative.end), end: Math.max(relative.start, relative.end) };
  if (range.end - range.start > LONGEST_INSERTION || cutsWord(quote, text, range)) return null;
  const { prefix, suffix, touchesBefore, touchesAfter, beside } = contextInText(squeezeQuote(quote), text, range);
  const point = { start: range.start, end: range.start };
  if (touchesBefore && touchesAfter && (beside >= BESIDE || Math.min(prefix, suffix) >= SIDE))
    return at(range.start === range.end ? 'exact' : 'changed', text, point);
  const isBeside = (touchesBefore && prefix >= ONE_SIDE) || (touchesAfter && suffix >= ONE_SIDE);
  return isBeside ? at('changed', text, touchesBefore ? point : { start: range.end, end: range.end }) : null;
}

function byQuote(target: Target, searchable: SearchableText, relative: RelativePlace | null): Anchor | null {
  const { elsewhere, position } = target;
  const expected = {
    start: relative?.start ?? position.start,
    deleted: relative !== null,
    mayBeOther: mayBeOther(target, relative),
    elsewhere,
  };
  const range = matchQuote(searchable, target.quote, expected);
  if (!range) return null;
  const isCopy = relative && relative.start < relative.end && !isSurrounded(target.quote, searchable.text, range);
  if (isCopy && !hasNoCopies(searchable, target.quote, elsewhere)) return null;
  return matched(target, searchable.text, range, expected.start);
}

/** Where some of the very characters are left, the same words elsewhere are a copy, unless all went there together. */
function isSurrounded(quote: Quote, text: string, range: Range): boolean {
  const { prefix, suffix } = contextInText(squeezeQuote(quote), text, range);
  return Math.min(prefix, suffix) >= SURROUNDED;
}

function matched({ quote, position }: Target, text: string, range: Range, expectedStart: number): Anchor {
  if (text.slice(range.start, range.end) !== quote.exact) {
    const isVerbatim = squeeze(text.slice(range.start, range.end)) === squeeze(quote.exact);
    return at('changed', text, isVerbatim ? range : realign(quote, text, range));
  }
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
