import type { Quote, Range } from '../annotation/annotation.ts';
import { squeezeQuote, type SqueezedQuote } from './context.ts';
import { cutsWord } from './half-words.ts';
import { matchFuzzy } from './match-fuzzy.ts';
import { matchPoint, pointAfter } from './match-point.ts';
import { matchRun } from './match-run.ts';
import { hasOtherName } from './other-name.ts';
import { matchVerbatim, type Expectation } from './match-verbatim.ts';
import type { SearchableText } from './searchable-text.ts';
import { standsTogether } from './stands-together.ts';
import { wholeCharacters } from './whole-characters.ts';

/**
 * Finds the place of a quote in a text by its words and what is around them: verbatim first, then with edits. Null
 * where there is any doubt: no annotation is better than one on the wrong words. What differs only in white space
 * counts as verbatim.
 */
export function matchQuote(text: SearchableText, quote: Quote, expected: Expectation): Range | null {
  const words = squeezeQuote(quote, (expected.elsewhere?.words ?? 1) > 0);
  if (words.exact === '') return matchPoint(text, quote, expected) ?? movedPoint(text, quote, words, expected);
  const found = squeezedMatch(text, quote, words, expected);
  if (!found) return null;
  const range = wholeCharacters(text.text, withOuterSpace(text, quote.exact, text.unsqueezed(found)));
  if (expected.deleted && !standsTogether(text, quote, range)) return null;
  // With other white space, the last letters of the words may be the first ones of another: "in the" and "in", "these".
  const isOtherwiseSpaced = text.text.slice(range.start, range.end) !== quote.exact;
  return isOtherwiseSpaced && cutsWord(quote, text.text, range) ? null : range;
}

function squeezedMatch(text: SearchableText, quote: Quote, words: SqueezedQuote, expected: Expectation): Range | null {
  const verbatim = matchVerbatim(text, words, expected);
  if (verbatim === 'absent') return matchFuzzy(text, words, quote.exact, expected);
  // Words that stand somewhere verbatim, but not for certain here, are no better for being looked for with errors.
  return verbatim === 'uncertain' ? movedWords(text, quote, words, expected) : verbatim;
}

function movedWords(text: SearchableText, quote: Quote, words: SqueezedQuote, expected: Expectation): Range | null {
  const run = matchRun(text, words, expected);
  return run && !hasOtherName(text, quote, run) ? { start: run.at, end: run.at + words.exact.length } : null;
}

function movedPoint(text: SearchableText, quote: Quote, words: SqueezedQuote, expected: Expectation): Range | null {
  const found = quote.exact === '' ? movedWords(text, quote, words, expected) : null;
  return found && pointAfter(text, quote, found.start);
}

/** Takes back in the white space at the ends of the quote, where the text has it. */
function withOuterSpace(text: SearchableText, exact: string, range: Range): Range {
  const start = range.start - (exact.length - exact.trimStart().length);
  const isThere = start >= 0 && text.text.startsWith(exact, start);
  return isThere ? { start, end: start + exact.length } : range;
}
