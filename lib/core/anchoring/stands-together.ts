import type { Quote, Range } from '../annotation/annotation.ts';
import { contextInText, squeezeQuote } from './context.ts';
import { occurrences } from './match-verbatim.ts';
import { squeeze, type SearchableText } from './searchable-text.ts';

/** A side is all there, but for a letter. */
const SURE = 0.95;

/**
 * Whether the words of a quote, found in a range, stand together as they did. Those of two blocks may come together anew, as
 * when one half is moved beside what is equal to the other half: so the words of the first and of the last block must either
 * stand nowhere else or have beside them what they had.
 */
export function standsTogether(text: SearchableText, quote: Quote, range: Range): boolean {
  const lines = quote.exact.split('\n').map(squeeze);
  if (lines.length === 1) return true;
  const { prefix, suffix } = contextInText(squeezeQuote(quote), text.text, range);
  const isOnly = (line = '') => occurrences(text.squeezed, line, 2).length === 1;
  return (prefix >= SURE || isOnly(lines[0])) && (suffix >= SURE || isOnly(lines.at(-1)));
}
