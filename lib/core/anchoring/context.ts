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
  /** How many characters right beside the place are the quote's own, on both sides together. */
  readonly beside: number;
}

/** How many characters right beside a place must be the quote's own to touch it. */
const TOUCH = 3;
/** What all of a side in the block of the words is worth, when it is long, and when it is a word. */
const WHOLE_LINE = 12;
const PART_OF_LINE = 0.9;
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
  /** What was quoted of the block that the words begin in, and of the one they end in; null where it is not to the block's edge. */
  readonly lineBefore: string | null;
  readonly lineAfter: string | null;
  /** How long the words are in the first and in the last of their blocks. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The quote without white space, which splitting and joining paragraphs changes.
 * @param mayBeTwin the same words may have stood elsewhere, perhaps in an equal paragraph: of that the lines are no sign
 */
export function squeezeQuote({ exact, prefix, suffix }: Quote, mayBeTwin = false): SqueezedQuote {
  return {
    exact: squeeze(exact),
    prefix: squeeze(prefix),
    suffix: squeeze(suffix),
    opensBlock: /(?:^|\n)\s*$/u.test(prefix),
    closesBlock: /^\s*(?:\n|$)/u.test(suffix),
    lineBefore: mayBeTwin || isCut(prefix) ? null : squeeze(prefix.slice(prefix.lastIndexOf('\n') + 1)),
    lineAfter: mayBeTwin || isCut(suffix) ? null : squeeze(suffix.split('\n', 1)[0] ?? ''),
    firstLine: squeeze(exact.split('\n', 1)[0] ?? '').length,
    lastLine: squeeze(exact.slice(exact.lastIndexOf('\n') + 1)).length,
  };
}

/** Whether a side ends in the midst of a block. */
function isCut(side: string): boolean {
  return side.length >= CONTEXT_LENGTH - 1 && !side.includes('\n');
}

/** Compares what is around a range of a text with the quote's context. */
export function contextInText(words: SqueezedQuote, text: string, { start, end }: Range): ContextScore {
  // Twice the length, as there may be white space in it that the quote did not have.
  const before = squeeze(text.slice(Math.max(0, start - 2 * CONTEXT_LENGTH), start));
  const after = squeeze(text.slice(end, end + 2 * CONTEXT_LENGTH));
  const context = score(
    words,
    before.slice(Math.max(0, before.length - words.prefix.length)),
    after.slice(0, words.suffix.length),
  );
  const { lineBefore, lineAfter } = words;
  return {
    ...context,
    prefix: Math.max(context.prefix, lineBefore && lineBefore === lineTo(text, start) ? worth(lineBefore) : 0),
    suffix: Math.max(context.suffix, lineAfter && lineAfter === lineFrom(text, end) ? worth(lineAfter) : 0),
  };
}

/** A paragraph that is moved gets other neighbours: all that was quoted of its own text may be enough to know a place by. */
function worth(line: string): number {
  return line.length >= WHOLE_LINE ? 1 : line.length >= TOUCH ? PART_OF_LINE : 0;
}

function lineTo(text: string, offset: number): string {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 2 * CONTEXT_LENGTH);
  return offset === 0 ? '' : squeeze(text.slice(from, offset));
}

function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return squeeze(text.slice(offset, Math.min(end < 0 ? text.length : end, offset + 2 * CONTEXT_LENGTH)));
}

function score(quote: SqueezedQuote, before: string, after: string): ContextScore {
  const prefix = quote.prefix === '' ? null : similarity(quote.prefix, before);
  const suffix = quote.suffix === '' ? null : similarity(quote.suffix, after);
  const [end, start] = [commonEnd(quote.prefix, before), commonStart(quote.suffix, after)];
  // Where both sides say nothing, half is neither for nor against.
  return {
    prefix: prefix ?? (suffix ?? 0.8) - SILENCE,
    suffix: suffix ?? (prefix ?? 0.8) - SILENCE,
    touchesBefore: end >= Math.min(TOUCH, quote.prefix.length),
    touchesAfter: start >= Math.min(TOUCH, quote.suffix.length),
    beside: end + start,
  };
}
