import { firstWords, matchAt, type PhrasePattern } from './phrase-pattern.ts';
import type { ParagraphView } from '../paragraph-view.ts';

export interface PhraseMatch {
  readonly pattern: PhrasePattern;
  /** Index of the first token, and how many. */
  readonly at: number;
  readonly length: number;
}

/** Phrases by their first word: a text is matched in one walk, whatever the size of the list. */
export class PhraseIndex {
  readonly #byFirst = new Map<string, PhrasePattern[]>();

  constructor(patterns: readonly PhrasePattern[]) {
    for (const pattern of patterns) {
      for (const word of firstWords(pattern)) {
        const found = this.#byFirst.get(word);
        if (found) found.push(pattern);
        else this.#byFirst.set(word, [pattern]);
      }
    }
  }

  /** The longest phrase at each place, in order; none overlap. */
  matches(view: ParagraphView): readonly PhraseMatch[] {
    const { tokens } = view;
    const found: PhraseMatch[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      let best: PhraseMatch | undefined;
      for (const pattern of this.#byFirst.get(tokens[at]?.lower ?? '') ?? []) {
        const length = matchAt(pattern, tokens, at);
        if (length <= (best?.length ?? 0)) continue;
        if (pattern.unless.some((word) => tokens.some(({ lower }) => lower === word))) continue;
        best = { pattern, at, length };
      }
      if (!best) continue;
      found.push(best);
      at += best.length - 1;
    }
    return found;
  }
}
