/** How many colours for people app/globals.css has: --swatch-0 and on. */
export const SWATCHES = 8;

/** The colour number of somebody or something by its id: always the same one. Use it as data-swatch, or as var(--swatch-N). */
export function swatchOf(id: string): number {
  let sum = 0;
  for (const unit of id) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % SWATCHES;
}

/** One or two letters for a name: the first of its first and last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => [...(word ?? '')][0] ?? '').join('');
  return letters.toLocaleUpperCase('en') || '?';
}
