import { Problem } from '#lib/core/problem.ts';

/** Far deeper than any request of ours, far from overflowing a stack. */
const DEPTH = 100;

/** A lone half of a surrogate pair is no character, and NUL ends strings in half the programs that will read our exports. */
function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/**
 * The same value with text that every store and every reader can hold: NUL and lone surrogates become U+FFFD, as in
 * the HTML standard's parser, so that lengths and offsets stay what the sender counted. The one rule for all input of the API.
 * @throws Problem 'invalid' when the value is nested deeper than any request needs
 */
export function storable(value: unknown, depth = DEPTH): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) throw new Problem('invalid', 'The request is nested too deeply.');
  if (Array.isArray(value)) return value.map((item) => storable(item, depth - 1));
  // fromEntries, and not assignment: a key may be "__proto__".
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [storableText(key), storable(item, depth - 1)]));
}
