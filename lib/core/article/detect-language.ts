import { FUNCTION_WORDS } from './function-words.ts';

/** So much of a text tells its language; more would only take longer. UTF-16 units. */
const READ = 30_000;
/** With fewer words than this, a text may be a name, a price or a quotation in any language. */
const FEWEST_WORDS = 6;
/** Of the words of an ordinary text a third to a half are its language's small words. */
const LOWEST_SHARE = 0.12;
/** How much better than the next one a language must be: neighbours share many of their small words. */
const LEAD = 1.15;

/** Scripts that are written by one language almost alone, and the language. */
const BY_SCRIPT: readonly (readonly [script: string, language: string])[] = [
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Hangul', 'ko'],
  ['Thai', 'th'],
  ['Khmer', 'km'],
  ['Lao', 'lo'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Ethiopic', 'am'],
  ['Bengali', 'bn'],
  ['Gurmukhi', 'pa'],
  ['Gujarati', 'gu'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
];
const COUNTED = [...Object.keys(FUNCTION_WORDS), 'Han', 'Hiragana', 'Katakana', ...BY_SCRIPT.map(([script]) => script)];
const LETTERS = new Map(COUNTED.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')]));

const WORD_SETS = Object.fromEntries(
  Object.entries(FUNCTION_WORDS).map(([script, languages]) => [
    script,
    Object.entries(languages).map(([language, words]) => [language, new Set(words.split(' '))] as const),
  ]),
);

/**
 * The language (BCP 47) that a text is written in, or null when that can't be told: by its script, and where several
 * languages share one by the share of its words that are small words of each. Of 30 languages it tells one sentence of
 * news; a headline of five words it leaves alone.
 */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, READ);
  const script = mainScript(start);
  if (script === null) return null;
  if (script === 'Han' || script === 'Hiragana' || script === 'Katakana') return eastAsian(start);
  return BY_SCRIPT.find(([name]) => name === script)?.[1] ?? byWords(start, WORD_SETS[script] ?? []);
}

/** The script of more than half of the letters. */
function mainScript(text: string): string | null {
  const all = count(text, /\p{L}/gu);
  const [script, most] = COUNTED.map((name) => [name, count(text, LETTERS.get(name) ?? /$^/g)] as const).reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    ['', 0],
  );
  return all > 0 && most * 2 > all ? script : null;
}

/** Japanese puts its own letters between the Chinese ones. */
function eastAsian(text: string): string {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return kana * 20 > count(text, /\p{Script=Han}/gu) ? 'ja' : 'zh';
}

function byWords(text: string, languages: readonly (readonly [string, ReadonlySet<string>])[]): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const shares = languages
    .map(([language, small]) => ({ language, share: words.filter((word) => small.has(word)).length / words.length }))
    .toSorted((one, other) => other.share - one.share);
  const [first, second] = shares;
  if (!first || first.share < LOWEST_SHARE || first.share < (second?.share ?? 0) * LEAD) return null;
  return first.language;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
