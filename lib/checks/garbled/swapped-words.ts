import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { isSetPhrase, swappedTerm } from '../phrases/swapped-terms.ts';
import type { Token } from '../tokens.ts';
import { can } from '../words/analyse.ts';

const isBeside = (token: Token | undefined): token is Token => token !== undefined && /^[ -]$/.test(token.gap);

/** "Safety Council", "Open School": a name, unless everything around it has capitals too. */
function isName(view: ParagraphView, first: Token, second: Token): boolean {
  return first.capital && second.capital && view.kind !== 'heading';
}

/** Each of the two may belong to another term, or to another part of the sentence: "a massive data breach", "the law requirement imposes". */
function belongsElsewhere(view: ParagraphView, at: number): boolean {
  const [before, first, second, after] = [at - 1, at, at + 1, at + 2].map((index) => view.tokens[index]);
  if (!first || !second) return true;
  if (before && isBeside(first) && isSetPhrase(before.lower, first.lower)) return true;
  if (!isBeside(after)) return false;
  return isSetPhrase(second.lower, after.lower) || (can(second.lower, 'J') && can(after.lower, 'NP'));
}

function findingAt(view: ParagraphView, at: number): Finding | undefined {
  const [first, second] = [view.tokens[at], view.tokens[at + 1]];
  if (!first || !isBeside(second) || isName(view, first, second)) return undefined;
  const swapped = swappedTerm(first.lower, second.lower);
  if (!swapped || (!swapped.both && belongsElsewhere(view, at))) return undefined;
  const words = view.text.slice(first.start, second.end);
  const replacement = first.capital ? swapped.term.charAt(0).toUpperCase() + swapped.term.slice(1) : swapped.term;
  return {
    start: first.start,
    end: second.end,
    category: 'garbled',
    severity: 'major',
    rule: swapped.both ? 'swapped-words/both' : 'swapped-words/one',
    message: `“${words}” looks like a machine's paraphrase of the set phrase “${swapped.term}”.`,
    confidence: swapped.both ? 0.9 : 0.8,
    replacement,
  };
}

/**
 * Set phrases of two words in which a paraphrasing machine has swapped one word or both for a synonym: "bosom malignancy",
 * "prime pastor". Does not find: a word swapped outside a set phrase, terms of more than two words, and pairs that are good English too.
 */
export const swappedWords: ParagraphDetector = {
  id: 'swapped-words',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => view.tokens.flatMap((_, at) => findingAt(view, at) ?? []),
};
