import type { Range } from '#lib/core/annotation/annotation.ts';

const PAIRS = /“[^“”]*(?:”|$)|"[^"]*(?:"|$)|(?<![\p{L}\p{N}])‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’(?!\p{L})|«[^«»]*»/gu;

/**
 * Ranges of direct speech, quotation marks included. A mark that is never closed quotes to the end of its paragraph, as
 * the custom for quotations of several paragraphs has it; single straight quotes are apostrophes.
 */
export function quotationsOf(text: string): readonly Range[] {
  return Array.from(text.matchAll(PAIRS), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
