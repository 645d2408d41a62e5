import { attributionsOf } from '../attribution.ts';
import type { ParagraphDetector } from '../detector.ts';

const MOOD =
  /\b(?:[Mm]arkets|[Ii]nvestors|[Tt]raders|[Ww]all [Ss]treet|[Cc]onsumers|[Ss]hareholders|[Ss]tocks|[Bb]ondholders|[Ff]inanciers) (?:too |also |have |has |had )*(?:responded|reacted|welcomed|panicked|cheered|shrugged|breathed|rejoiced|were (?:nervous|jittery|rattled|spooked|cautious))(?: \p{Ll}+ly)?/gu;

/**
 * A mood of "the markets" with no index, figure or person behind it. Does not find: moods in a sentence with a number in it, or that a named source reaches over.
 */
export const marketMoods: ParagraphDetector = {
  id: 'market-moods',
  version: '2',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    return Array.from(view.text.matchAll(MOOD)).flatMap((match) => {
      const { start, end } = view.sentenceAt(match.index);
      if (/\d/.test(view.text.slice(start, end)) || attributionsOf(view).covered(match.index)) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          category: 'unsupported',
          severity: 'minor',
          rule: 'market-moods/no-figure',
          message: 'Which market, and by how much?',
          confidence: 0.75,
        },
      ];
    });
  },
};
