import type { Quote, Range } from '../annotation/annotation.ts';
import type { Run } from './match-run.ts';
import { SearchableText } from './searchable-text.ts';

/** How far beside a run a name is looked for. */
const FURTHEST = 40;
/** A word with what is between it and the run, which is no end of a sentence. */
const LAST = /(?<word>[\p{L}\p{M}\p{N}]+)[^\p{L}\p{N}\n.?!]*$/u;
const FIRST = /^[^\p{L}\p{N}\n.?!]*(?<word>[\p{L}\p{M}\p{N}]+)/u;
const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}]*$/u;
const LETTERS_BEHIND = /^[\p{L}\p{M}\p{N}]*/u;

/**
 * Whether what stands beside a run of a quote is another name or number than in the quote. Sentences made from one pattern
 * ("on Friday they met in Paris") differ just in those: then the run is one that such a sentence has, too.
 */
export function hasOtherName(text: SearchableText, { exact, prefix, suffix }: Quote, run: Run): boolean {
  const whole = new SearchableText(prefix + exact + suffix);
  const at = new SearchableText(prefix).squeezed.length;
  const own = whole.unsqueezed({ start: at - (run.at - run.start), end: at + (run.end - run.at) });
  const found = text.unsqueezed(run);
  return (
    differ(nameBefore(whole.text, own), nameBefore(text.text, found)) ||
    differ(nameBehind(whole.text, own), nameBehind(text.text, found))
  );
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** The name or number that stands right before a range, or that it begins in. */
function nameBefore(text: string, { start }: Range): string | null {
  const before = text.slice(Math.max(0, start - FURTHEST), start);
  const { word } = LAST.exec(before)?.groups ?? {};
  if (word === undefined) return null;
  const rest = before.endsWith(word) ? LETTERS_BEHIND.exec(text.slice(start, start + FURTHEST))?.[0] : '';
  return isName(word, before.slice(0, before.lastIndexOf(word))) ? word + (rest ?? '') : null;
}

/** The name or number that stands right behind a range, or that it ends in. */
function nameBehind(text: string, { end }: Range): string | null {
  const behind = text.slice(end, end + FURTHEST);
  const { word } = FIRST.exec(behind)?.groups ?? {};
  if (word === undefined) return null;
  const before = text.slice(Math.max(0, end - FURTHEST), end);
  const rest = behind.startsWith(word) ? (LETTERS_BEFORE.exec(before)?.[0] ?? '') : '';
  return isName(rest + word, before.slice(0, before.length - rest.length)) ? rest + word : null;
}

/** Every sentence begins with a capital, which makes no name. */
function isName(word: string, before: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  return /\p{Lu}/u.test(word) && /[^\s.?!:“”"«»]\s*$/u.test(before);
}
