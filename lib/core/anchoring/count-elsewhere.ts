import type { Elsewhere, Quote } from '../annotation/annotation.ts';
import { squeezeQuote, type SqueezedQuote } from './context.ts';
import { longestRunElsewhere } from './match-run.ts';
import { occurrences } from './match-verbatim.ts';
import type { SearchableText } from './searchable-text.ts';

/** Words that stand in more places than this are everywhere, and counting them on says nothing. */
const MOST_COUNTED = 200;

/**
 * How many other places of a text have the words of a quote at this moment, and how many have its surroundings too. When
 * later no more places than that are left, the quoted words themselves are gone, and what is found is somebody else's.
 * @param start offset in the text where the quoted words stand
 */
export function countElsewhere(text: SearchableText, quote: Quote, start: number): Elsewhere {
  const squeezed = squeezeQuote(quote);
  const own = text.squeezedOffset(start);
  const words = occurrences(text.squeezed, squeezed.exact, MOST_COUNTED).filter((place) => place !== own).length;
  if (words === 0 && squeezed.exact !== '') return { words, context: 0, run: 0 };
  const context = contextPlaces(text, squeezed).filter((place) => place !== own).length;
  return { words, context, run: longestRunElsewhere(text, squeezed, own) };
}

/** Whether the words of a quote stand in a text, and in no more places than when they were quoted: none is a copy. */
export function hasNoCopies(text: SearchableText, quote: Quote, elsewhere: Elsewhere | undefined): boolean {
  if (!elsewhere || elsewhere.words >= MOST_COUNTED) return false;
  const { exact } = squeezeQuote(quote);
  return occurrences(text.squeezed, exact, elsewhere.words + 2).length === elsewhere.words + 1;
}

/**
 * Where all of prefix, words and suffix stand in one piece, or, at the edge of a block, all that is on the side of the block
 * (an equal paragraph elsewhere has other neighbours): squeezed offsets of the words.
 */
function contextPlaces(text: SearchableText, quote: SqueezedQuote): number[] {
  const { exact, opensBlock, closesBlock } = quote;
  const prefix = opensBlock && !closesBlock ? '' : quote.prefix;
  const suffix = closesBlock && !opensBlock ? '' : quote.suffix;
  return occurrences(text.squeezed, prefix + exact + suffix, MOST_COUNTED).map((start) => start + prefix.length);
}
