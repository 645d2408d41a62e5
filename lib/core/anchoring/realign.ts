import type { Quote, Range } from '../annotation/annotation.ts';

/** How much of the words beside an annotation must stand verbatim to know its edge by them. */
const ENOUGH = 10;
const CRUMB = 2;
/** Strange words at an end, beyond which they were not typed there. */
const STRANGE = 40;
/** How far beyond its edges an annotation may have taken in what was beside it. */
const FURTHEST = 400;

/**
 * The range without what stood beside it. Where y-prosemirror writes a block anew, relative positions end up at the
 * nearest character that it kept, which may be a few letters outside. The quote's prefix and suffix say where the edges
 * are, if they stand there verbatim.
 */
export function realign(quote: Quote, text: string, range: Range): Range {
  const { start, end } = withoutCrumbLines(quote.exact, text, withoutStrangeEnds(quote.exact, text, range));
  const after = afterPrefix(quote.prefix, text, { start, end });
  return withoutCrumbs(quote, text, { start: after, end: beforeSuffix(quote.suffix, text, { start: after, end }) });
}

/** Of words in several blocks, a letter or two in the first or last one is what another block had in common with it. */
function withoutCrumbLines(exact: string, text: string, { start, end }: Range): Range {
  if (!exact.includes('\n')) return { start, end };
  const words = text.slice(start, end);
  const head = words.indexOf('\n');
  const tail = words.length - 1 - words.lastIndexOf('\n');
  const isCrumb = (length: number, was: number) => length >= 0 && length <= CRUMB && was > CRUMB;
  const dropsHead = isCrumb(head, exact.indexOf('\n'));
  const dropsTail = head >= 0 && isCrumb(tail, exact.length - 1 - exact.lastIndexOf('\n'));
  if (dropsHead && dropsTail && words.indexOf('\n') === words.lastIndexOf('\n')) return { start, end };
  return { start: dropsHead ? start + head + 1 : start, end: dropsTail ? end - tail - 1 : end };
}

/** Much at an end that has nothing of the words in it was moved there from elsewhere. */
function withoutStrangeEnds(exact: string, text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const known: number[] = [];
  for (let at = 0; at + ENOUGH <= words.length; at += 1)
    if (exact.includes(words.slice(at, at + ENOUGH))) known.push(at);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { start, end };
  const behind = words.length - last - ENOUGH;
  return { start: start + (first > STRANGE ? first : 0), end: end - (behind > STRANGE ? behind : 0) };
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
  const before = longest(prefix.length, (count) => {
    const crumb = prefix.slice(-count);
    return isTelling(crumb) && words.startsWith(crumb) && !exact.startsWith(crumb);
  });
  const behind = longest(suffix.length, (count) => {
    const crumb = suffix.slice(0, count);
    return isTelling(crumb) && words.endsWith(crumb) && !exact.endsWith(crumb);
  });
  return before + behind < words.length ? { start: start + before, end: end - behind } : { start, end };
}

/** One letter is by chance, a full stop is not. */
function isTelling(crumb: string): boolean {
  return crumb.length > 1 || /\p{P}/u.test(crumb);
}

function longest(most: number, fits: (count: number) => boolean): number {
  for (let count = most; count > 0; count -= 1) if (fits(count)) return count;
  return 0;
}
