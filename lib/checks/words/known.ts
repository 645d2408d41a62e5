import { KNOWN_WORDS } from './known-words.ts';

let filter: Uint8Array | undefined;

function load(): Uint8Array {
  const binary = atob(KNOWN_WORDS.filter);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function hash(word: string, seed: number): number {
  let h = seed;
  for (let at = 0; at < word.length; at += 1) h = Math.imul(h ^ word.charCodeAt(at), 16777619) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}

/** Whether the lower-case word is an English spelling, British or American. Says yes to about one non-word in a hundred; never no to a word of its list. */
export function isKnown(word: string): boolean {
  const bytes = (filter ??= load());
  const a = hash(word, 2166136261);
  const b = hash(word, 3266489917) | 1;
  for (let k = 0; k < 6; k += 1) {
    const bit = ((a + Math.imul(k, b)) >>> 0) % KNOWN_WORDS.bits;
    if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
