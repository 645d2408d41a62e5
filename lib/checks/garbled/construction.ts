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

/** What the constructions find in a paragraph outside direct speech; rules are `detector/rule`. */
export function findConstructions(
  view: ParagraphView,
  detector: string,
  constructions: readonly Construction[],
): readonly Finding[] {
  return constructions.flatMap(({ rule, needs, pattern, message, confidence, mend }) =>
    Array.from(view.hasOne(needs) ? view.text.matchAll(pattern) : []).flatMap((match): Finding[] => {
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
