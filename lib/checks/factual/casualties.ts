import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { NUMBER, valueOf } from './numbers.ts';

interface Count {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly words: string;
  /** "the five dead": as if it had been said before. */
  readonly definite: boolean;
}

const FIRST = new RegExp(
  `\\b(?:[Aa]t least )?${NUMBER} (?:people|persons|others|passengers|civilians|soldiers|workers)?,? ?(?:were killed|have died|has died|died|were dead|are dead|have been killed|dead)\\b|\\bkilling (?:at least )?${NUMBER} people\\b`,
  'giu',
);
const DEFINITE = new RegExp(
  `\\b(?:the|[Aa]mong the|all) ${NUMBER} (?:dead|victims|people killed|people who died)\\b`,
  'gu',
);

function gather(view: ParagraphView): readonly Count[] {
  const read = (match: RegExpMatchArray, definite: boolean): Count => {
    return {
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
      count: valueOf(match[1] ?? match[2] ?? ''),
      words: match[0],
      definite,
    };
  };
  if (!/dead|die|kill|victims/.test(view.text)) return [];
  return [
    ...Array.from(view.text.matchAll(DEFINITE), (match) => read(match, true)),
    ...Array.from(view.text.matchAll(FIRST), (match) => read(match, false)),
  ];
}

/**
 * A number of dead that is taken up later as another number ("three have died ... among the five dead"). Does not find: numbers that are introduced anew, as a toll that has risen
 * or one of another event is; numbers of injured or missing.
 */
export const casualties = documentDetector<readonly Count[]>({
  id: 'casualties',
  version: '1',
  categories: ['factual'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const counts = paragraphs.flatMap(({ start, facts }) =>
      facts.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    const introduced = counts.filter(({ definite }) => !definite);
    return counts.flatMap((later): Finding[] => {
      const before = introduced.filter(({ start }) => start < later.start);
      const first = before.at(-1);
      if (!later.definite || !first || before.some(({ count }) => count === later.count)) return [];
      return [
        {
          start: later.start,
          end: later.end,
          category: 'factual',
          severity: 'major',
          rule: 'casualties/number',
          message: `Earlier the article has “${first.words}”.`,
          evidence: first.words,
          confidence: 0.82,
        },
      ];
    });
  },
});
