import type { Quote, Range } from '#lib/core/annotation/annotation.ts';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { isProblem, Problem } from '#lib/core/problem.ts';
import { relativeRange, type ArticleState } from '#lib/editor/resolve-targets.ts';
import type { KnownPlace, TargetRequest } from './handle.ts';

/** An article of one letter repeated must not make a list as long as itself. */
const MOST_OCCURRENCES = 1000;

function occurrences(text: string, { exact, prefix, suffix }: Quote): Range[] {
  const found: Range[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    found.push({ start, end: start + exact.length });
  }
  return found;
}

/** What the request's relative positions say: words, or null. A reversed or empty range has lost its words. */
function byRelative({ relative, quote }: TargetRequest, state: ArticleState): Range | null {
  if (!relative) return null;
  const place = {
    quote: quote ?? { exact: '', prefix: '', suffix: '' },
    position: { start: 0, end: 0, update: 0 },
    relative,
  };
  const range = relativeRange(place, state);
  if (!range || range.start > range.end) return null;
  return range.start < range.end || quote?.exact === '' ? range : null;
}

function byPosition({ position }: TargetRequest, text: string, update: number): Range {
  if (!position || position.start > position.end || position.end > text.length)
    throw new Problem('invalid', 'The place lies outside the text of the article.');
  if (position.update !== undefined && position.update !== update)
    throw new Problem('invalid', 'The article has changed since that update; please send the words too.', { update });
  return { start: position.start, end: position.end };
}

function byQuote(quote: Quote, hint: Range | null, expected: number, state: ArticleState): Range {
  const { text } = state.map;
  if (quote.exact === '' && quote.prefix + quote.suffix === '')
    throw new Problem('invalid', 'An insertion point needs the words before or after it.');
  const found = occurrences(text, quote);
  const near = found.length > 1 ? found.find(({ start }) => start === (hint?.start ?? expected)) : found[0];
  if (near) return near;
  if (found.length > 1)
    throw new Problem(
      'invalid',
      'These words stand in the article more than once; please send words before or after them, or their position.',
    );
  const target = {
    quote,
    position: { start: Math.max(0, expected), end: Math.max(0, expected), update: 0 },
    relative: null,
  };
  const { state: anchored, start, end } = anchor(target, text, hint);
  if (anchored === 'orphaned') throw new Problem('invalid', 'These words are not in the article.');
  return { start, end };
}

/**
 * The place in the present text that somebody means. Words decide, where they are given; relative positions and offsets
 * then only say which of several equal places is meant.
 * @param update number of the update that `state` is of
 * @throws Problem 'invalid' when it can't be found for certain
 */
export function findPlace(request: TargetRequest, state: ArticleState, update: number): Range {
  const { quote, position } = request;
  const relative = byRelative(request, state);
  if (quote) return byQuote(quote, relative, position?.start ?? -1, state);
  return relative ?? byPosition(request, state.map.text, update);
}

/** Where a place of the text after update `known` is now, or null when it can't be found for certain. */
export function findAgain(
  { range, quote }: KnownPlace,
  known: number,
  update: number,
  state: ArticleState,
): Range | null {
  if (known === update) return range;
  try {
    return findPlace({ quote, position: range }, state, update);
  } catch (error) {
    if (isProblem(error)) return null;
    throw error;
  }
}
