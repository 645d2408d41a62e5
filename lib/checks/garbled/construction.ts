import type { Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

/** A sequence of words that no writer of English makes, found by its pattern. */
export interface Construction {
  readonly rule: string;
  /** Without any of these words, in lower case, a paragraph can't hold it: most need no other look. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  readonly message: string;
  readonly confidence: number;
  /** The words that mend it; undefined when only a person can; null when this match is right. */
  mend(match: RegExpMatchArray): string | undefined | null;
}

/** Lists of constructions by the words that they need. */
const byWord = new WeakMap<readonly Construction[], ReadonlyMap<string, readonly Construction[]>>();

/** Those of a list that a paragraph may hold, in the order of the list: one look a word, however long the list. */
function candidates(view: ParagraphView, constructions: readonly Construction[]): readonly Construction[] {
  let index = byWord.get(constructions);
  if (!index) {
    const words = new Set(constructions.flatMap(({ needs }) => needs));
    index = new Map(Array.from(words, (word) => [word, constructions.filter(({ needs }) => needs.includes(word))]));
    byWord.set(constructions, index);
  }
  const found = new Set<Construction>();
  for (const word of view.words) for (const one of index.get(word) ?? []) found.add(one);
  return found.size < 2 ? [...found] : constructions.filter((one) => found.has(one));
}

/** What the constructions find in a paragraph outside direct speech; rules are `detector/rule`. */
export function findConstructions(
  view: ParagraphView,
  detector: string,
  constructions: readonly Construction[],
): readonly Finding[] {
  return candidates(view, constructions).flatMap(({ rule, pattern, message, confidence, mend }) =>
    Array.from(view.text.matchAll(pattern)).flatMap((match): Finding[] => {
      const replacement = mend(match);
      if (replacement === null || view.quoted(match.index)) return [];
      // A trailing space only holds the place of what follows.
      const end = match.index + match[0].trimEnd().length;
      return [
        {
          start: match.index,
          end,
          category: 'garbled',
          severity: 'minor',
          rule: `${detector}/${rule}`,
          message,
          confidence,
          ...(replacement === undefined ? {} : { replacement: replacement.trimEnd() }),
        },
      ];
    }),
  );
}
