import { matchAt, type PhrasePattern } from './phrase-pattern.ts';
import type { ParagraphView } from '../paragraph-view.ts';

export interface PhraseMatch {
  readonly pattern: PhrasePattern;
  /** Index of the first token, and how many. */
  readonly at: number;
  readonly length: number;
}

type Found = Map<string, PhrasePattern[]>;

const add = (found: Found, word: string, pattern: PhrasePattern): void => {
  const list = found.get(word);
  if (list) list.push(pattern);
  else found.set(word, [pattern]);
};

/** Phrases by their first two words: a text is matched in one walk, whatever the size of the list. */
export class PhraseIndex {
  /** By first word, then by second: thousands of phrases begin with "in" or "the". */
  readonly #byTwo = new Map<string, Found>();
  /** Those of one word, and those whose second word is open. */
  readonly #byFirst: Found = new Map();

  constructor(patterns: readonly PhrasePattern[]) {
    for (const pattern of patterns) {
      const [first, second] = pattern.slots;
      for (const word of first?.words?.keys() ?? []) {
        if (!second?.words) {
          add(this.#byFirst, word, pattern);
          continue;
        }
        const seconds = this.#byTwo.get(word) ?? new Map();
        this.#byTwo.set(word, seconds);
        for (const next of second.words.keys()) add(seconds, next, pattern);
      }
    }
  }

  #longest(view: ParagraphView, at: number): PhraseMatch | undefined {
    const { tokens } = view;
    const first = tokens[at]?.lower ?? '';
    const byTwo = this.#byTwo.get(first)?.get(tokens[at + 1]?.lower ?? '');
    const byFirst = this.#byFirst.get(first);
    let best: PhraseMatch | undefined;
    if (!byTwo && !byFirst) return best;
    for (const patterns of [byTwo, byFirst])
      for (const pattern of patterns ?? []) {
        const length = matchAt(pattern, tokens, at);
        if (length <= (best?.length ?? 0) || pattern.unless.some((word) => view.words.has(word))) continue;
        best = { pattern, at, length };
      }
    return best;
  }

  /** The longest phrase at each place, in order; none overlap. */
  matches(view: ParagraphView): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < view.tokens.length; at += 1) {
      const best = this.#longest(view, at);
      if (!best) continue;
      found.push(best);
      at += best.length - 1;
    }
    return found;
  }
}
