/** How many colours for people app/globals.css has: --swatch-0 and on. */
export const SWATCHES = 8;

/** The colour number of somebody or something by its id: always the same one. Use it as data-swatch, or as var(--swatch-N). */
export function swatchOf(id: string): number {
  let sum = 0;
  for (const unit of id) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % SWATCHES;
}

/** Letters as people count them: an accent or a vowel sign belongs to its letter. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function firstLetter(word: string): string {
  return letters.segment(word).containing(0)?.segment ?? '';
}

/** One or two letters for a name: the first of its first and last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return (firstLetter(first) + firstLetter(last)).toLocaleUpperCase('en') || '?';
}
