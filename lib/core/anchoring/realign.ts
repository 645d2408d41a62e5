import type { Quote, Range } from '../annotation/annotation.ts';
import { isInWord } from './half-words.ts';

/** How much of the words beside an annotation must stand verbatim to know its edge by them. */
const ENOUGH = 10;
const CRUMB = 3;
/** Strange words at an end, beyond which they were not typed there. */
const STRANGE = 20;
/** How far beyond its edges an annotation may have taken in what was beside it. */
const FURTHEST = 400;

/**
 * The range without what stood beside it. Where y-prosemirror writes a block anew, relative positions end up at the
 * nearest character that it kept, which may be a few letters outside. The quote's prefix and suffix say where the edges
 * are, if they stand there verbatim.
 */
export function realign(quote: Quote, text: string, range: Range): Range {
  const { start, end } = withoutCrumbLines(quote.exact, text, withoutStrangeEnds(quote, text, range));
  const after = afterPrefix(quote.prefix, text, { start, end });
  const aligned = { start: after, end: beforeSuffix(quote.suffix, text, { start: after, end }) };
  return withoutHalfWords(quote, text, withoutCrumbs(quote, text, aligned));
}

/** Of words in several blocks, a letter or two in the first or last one is what another block had in common with it. */
function withoutCrumbLines(exact: string, text: string, { start, end }: Range): Range {
  if (!exact.includes('\n')) return { start, end };
  const words = text.slice(start, end);
  const [first, ...rest] = words.split('\n');
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return { start, end };
  const isCrumb = (line: string, was: string | undefined) => line.length <= CRUMB && line !== was;
  const dropsFirst = isCrumb(first, exact.split('\n')[0]);
  const dropsLast = isCrumb(last, exact.split('\n').at(-1));
  if (dropsFirst && dropsLast && rest.length === 1) return { start, end };
  return { start: dropsFirst ? start + first.length + 1 : start, end: dropsLast ? end - last.length - 1 : end };
}

/**
 * Much at an end that has nothing of the words in it was moved there from elsewhere, and so was less of it where what was
 * beside the words is gone.
 */
function withoutStrangeEnds({ exact, prefix, suffix }: Quote, text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const known: number[] = [];
  for (let at = 0; at + ENOUGH <= words.length; at += 1)
    if (exact.includes(words.slice(at, at + ENOUGH))) known.push(at);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { start, end };
  const behind = words.length - last - ENOUGH;
  const [isBefore, isBehind] = [standsBefore(prefix, text, start), standsBehind(suffix, text, end)];
  const begins = isBefore && words.startsWith(exact.slice(0, CRUMB));
  const ends = isBehind && words.endsWith(exact.slice(-CRUMB));
  const dropsStart = !begins && first > (isBefore ? STRANGE : CRUMB);
  const dropsEnd = !ends && behind > (isBehind ? STRANGE : CRUMB);
  return { start: dropsStart ? start + first : start, end: dropsEnd ? end - behind : end };
}

function standsBefore(prefix: string, text: string, start: number): boolean {
  return prefix === '' ? start === 0 : text.endsWith(prefix.slice(-CRUMB), start);
}

function standsBehind(suffix: string, text: string, end: number): boolean {
  return suffix === '' ? end === text.length : text.startsWith(suffix.slice(0, CRUMB), end);
}

/** Whether as much of some words as can't be by chance is left in others. */
export function hasPieceOf(exact: string, words: string): boolean {
  for (let at = 0; at + ENOUGH <= words.length; at += 1) if (exact.includes(words.slice(at, at + ENOUGH))) return true;
  return false;
}

/** How many characters of some words are in pieces of others. */
export function piecesOf(exact: string, words: string): number {
  let [count, end] = [0, 0];
  for (let at = 0; at + ENOUGH <= words.length; at += 1) {
    if (!exact.includes(words.slice(at, at + ENOUGH))) continue;
    count += at + ENOUGH - Math.max(at, end);
    end = at + ENOUGH;
  }
  return count;
}

function afterPrefix(prefix: string, text: string, { start, end }: Range): number {
  const known = prefix.slice(-ENOUGH);
  if (known.length < ENOUGH || text.endsWith(known, start)) return start;
  const most = Math.min(end, start + FURTHEST);
  const found = text.slice(Math.max(0, start - ENOUGH), most).indexOf(known);
  return found < 0 ? start : Math.max(0, start - ENOUGH) + found + known.length;
}

function beforeSuffix(suffix: string, text: string, { start, end }: Range): number {
  const known = suffix.slice(0, ENOUGH);
  if (known.length < ENOUGH || text.startsWith(known, end)) return end;
  const from = Math.max(start, end - FURTHEST);
  const found = text.slice(from, end + ENOUGH).lastIndexOf(known);
  return found < 0 ? end : from + found;
}

/** The last letters before the words and the first ones behind them are not theirs, even when all beyond these is gone. */
function withoutCrumbs({ exact, prefix, suffix }: Quote, text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const cutsFirst = isInWord(prefix + exact, prefix.length);
  const cutsLast = isInWord(exact + suffix, exact.length);
  // Joined blocks have no line break between them.
  const beside = prefix.trimEnd();
  const before = longest(beside.length, (count) => {
    const crumb = beside.slice(-count);
    return isTelling(crumb, cutsFirst) && words.startsWith(crumb) && !exact.startsWith(crumb);
  });
  const space = before > 0 ? words.slice(before).search(/\S|$/u) : 0;
  const behind = longest(suffix.length, (count) => {
    const crumb = suffix.slice(0, count);
    return isTelling(crumb, cutsLast) && words.endsWith(crumb) && !exact.endsWith(crumb);
  });
  const first = before + space;
  return first + behind < words.length ? { start: start + first, end: end - behind } : { start, end };
}

/** Half a word at an end, where there was a whole one, is a piece of somebody else's. */
function withoutHalfWords({ exact, prefix, suffix }: Quote, text: string, { start, end }: Range): Range {
  let [first, last] = [start, end];
  if (isInWord(text, start) && !isInWord(prefix + exact, prefix.length))
    while (first < end && isInWord(text, first)) first += 1;
  if (isInWord(text, end) && !isInWord(exact + suffix, exact.length))
    while (last > start && isInWord(text, last)) last -= 1;
  if (first > start) while (first < last && isBlank(text, first)) first += 1;
  if (last < end) while (last > first && isBlank(text, last - 1)) last -= 1;
  return first < last ? { start: first, end: last } : { start, end };
}

function isBlank(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}

/** One letter is by chance, but for one of the word that the quote cuts; a full stop is not. */
function isTelling(crumb: string, isOfCutWord: boolean): boolean {
  return crumb.length > 1 || isOfCutWord || /\p{P}/u.test(crumb);
}

function longest(most: number, fits: (count: number) => boolean): number {
  for (let count = most; count > 0; count -= 1) if (fits(count)) return count;
  return 0;
}
