import type { Finding, ParagraphDetector } from '../detector.ts';
import { analyse, isFunctionWord, only } from '../words/analyse.ts';
import { isKnown } from '../words/known.ts';
import type { Token } from '../tokens.ts';

/** Pairs that are one word, whatever stands around them. */
const ALWAYS = new Map<string, Set<string>>();
for (const pair of 'with out|no body|some thing|any thing|some body|any body|every body|an other|how ever|there fore|al though|to gether|news paper|head quarters|week end|mean while|further more|under stand|under stood|under standing|on going|out come|out comes|work force|work place|life time|frame work|back ground|by passed|through out|who ever|what ever|when ever|where ever|where as|other wise|like wise|down town|up coming|out side|land mark|air craft|air port|rail way|high way|motor way|earth quake|water fall|flash light|key board|net work|soft ware|hard ware|dead line|head line|head lines|guide line|guide lines|time line|out break|out put|in put|up grade|up date|set back|feed back|draw back|life style|pay ment|agree ment|govern ment|develop ment|state ment|move ment|parlia ment|in formation|in crease|de crease|in creased|re port|re ported|pro blem|im portant|in vestigation|re search|re searchers'.split(
  '|',
)) {
  const [first = '', second = ''] = pair.split(' ');
  ALWAYS.set(first, (ALWAYS.get(first) ?? new Set()).add(second));
}

/** A word that nobody uses by itself: unknown, or so short that it is no word. */
const isScrap = ({ lower, text, capital }: Token): boolean =>
  // What is remembered is asked first.
  !capital && analyse(lower).length === 0 && !isFunctionWord(lower) && /^[a-z]{2,}$/.test(text) && !isKnown(lower);

/** Prefixes that are written apart ("pro Brexit"), and words that end a sentence before another begins. */
const APART = /^(?:pro|anti|ex|non|pre|post|re|co|vice|mid|semi|de|la|le|el|al|von|van|der|das|di|da)$/;

function together(first: Token, second: Token): string | undefined {
  const joined = first.lower + second.lower;
  if (ALWAYS.get(first.lower)?.has(second.lower)) return joined;
  if (second.capital || APART.test(first.lower) || joined.length < 7 || second.text.length < 3) return undefined;
  if (isFunctionWord(first.lower) || (!isScrap(first) && !isScrap(second))) return undefined;
  // The lexicon beside the list of spellings: a hundredth of all nonsense passes the list.
  return isKnown(joined) && analyse(joined).length > 0 && !only(joined, 'R') ? joined : undefined;
}

/**
 * One word that has come apart: "with out", "spectro meter", "govern ment". Does not find: halves that are both words of their own and make sense beside each other ("every
 * day", "may be", "any one of them"); words joined by mistake (non-words.ts).
 */
export const splitWords: ParagraphDetector = {
  id: 'split-words',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run({ tokens, text }) {
    const found: Finding[] = [];
    for (let at = 0; at + 1 < tokens.length; at += 1) {
      const [first, second] = [tokens[at], tokens[at + 1]];
      if (!first || second?.gap !== ' ' || tokens[at + 2]?.gap === '-' || first.gap === '-') continue;
      const joined = together(first, second);
      if (joined === undefined) continue;
      const words = text.slice(first.start, second.end);
      const replacement = first.capital ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
      found.push({
        start: first.start,
        end: second.end,
        category: 'garbled',
        severity: 'minor',
        rule: 'split-words/one-word',
        message: `“${words}” is one word: “${replacement}”.`,
        confidence: 0.91,
        replacement,
      });
    }
    return found;
  },
};
