import type { Quote, Range } from '../annotation/annotation.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { squeeze } from './searchable-text.ts';
import { commonEnd, commonStart, similarity } from './similarity.ts';

/** How well the words around a place are those of a quote, each side 0 to 1. Unrelated English scores about 0.3. */
export interface ContextScore {
  readonly prefix: number;
  readonly suffix: number;
  /** Whether the characters right before and after the place are the quote's: not so beside a doubled word. */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/** How many characters right beside a place must be the quote's own to touch it. */
const TOUCH = 3;
/** What a side that says nothing (the text began or ended there) is worth less than the other. */
const SILENCE = 0.38;

/** A quote as it is searched for: without white space. */
export interface SqueezedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the words began a block, and whether they ended one. */
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
  /** How long the words are in the first and in the last of their blocks. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The quote without white space, which splitting and joining paragraphs changes. */
export function squeezeQuote({ exact, prefix, suffix }: Quote): SqueezedQuote {
  return {
    exact: squeeze(exact),
    prefix: squeeze(prefix),
    suffix: squeeze(suffix),
    opensBlock: /(?:^|\n)\s*$/u.test(prefix),
    closesBlock: /^\s*(?:\n|$)/u.test(suffix),
    firstLine: squeeze(exact.split('\n', 1)[0] ?? '').length,
    lastLine: squeeze(exact.slice(exact.lastIndexOf('\n') + 1)).length,
  };
}

/** Compares what is around a range of a squeezed text with the quote's context. */
export function contextInSqueezed(quote: SqueezedQuote, squeezed: string, range: Range): ContextScore {
  const before = squeezed.slice(Math.max(0, range.start - quote.prefix.length), range.start);
  const after = squeezed.slice(range.end, range.end + quote.suffix.length);
  return score(quote, before, after);
}

/** Compares what is around a range of a text with the quote's context. */
export function contextInText(quote: Quote, text: string, range: Range): ContextScore {
  const words = squeezeQuote(quote);
  // Twice the length, as there may be white space in it that the quote did not have.
  const before = squeeze(text.slice(Math.max(0, range.start - 2 * CONTEXT_LENGTH), range.start));
  const after = squeeze(text.slice(range.end, range.end + 2 * CONTEXT_LENGTH));
  return score(
    words,
    before.slice(Math.max(0, before.length - words.prefix.length)),
    after.slice(0, words.suffix.length),
  );
}

function score(quote: SqueezedQuote, before: string, after: string): ContextScore {
  const prefix = quote.prefix === '' ? null : similarity(quote.prefix, before);
  const suffix = quote.suffix === '' ? null : similarity(quote.suffix, after);
  const touchesBefore = commonEnd(quote.prefix, before) >= Math.min(TOUCH, quote.prefix.length);
  const touchesAfter = commonStart(quote.suffix, after) >= Math.min(TOUCH, quote.suffix.length);
  // Where both sides say nothing, half is neither for nor against.
  return {
    prefix: prefix ?? (suffix ?? 0.8) - SILENCE,
    suffix: suffix ?? (prefix ?? 0.8) - SILENCE,
    touchesBefore,
    touchesAfter,
  };
}
