import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { NUMBER, valueOf } from './numbers.ts';

interface Count {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly words: string;
  /** Introduced anew; taken up ("the five dead"), as if it had been said before; a toll, which can only rise. */
  readonly kind: 'new' | 'taken-up' | 'toll';
}

const WHO =
  '(?:people|persons|others|passengers|civilians|soldiers|workers|miners|children|students|pupils|women|men|crew|climbers|migrants|tourists|residents|patients|firefighters|sailors|villagers|hikers|fans)';
const DIED =
  '(?:were killed|have died|has died|died|were dead|are dead|have been killed|dead|drowned|lost their lives)';
const NEW = new RegExp(
  `\\b(?:at least )?${NUMBER} (?:${WHO})?,? ?${DIED}\\b|\\b(?:killing|killed|left|claimed the lives of) (?:at least |about |some |more than )?${NUMBER} (?:${WHO}|lives)(?! (?:hurt|injured|wounded|homeless|missing|without|stranded))`,
  'giu',
);
const TAKEN_UP = new RegExp(
  `\\b(?:the|among the|all) ${NUMBER} (?:(?:dead|killed|deceased|murdered)(?: ${WHO})?|victims|fatalities|(?:${WHO} )?(?:killed|who died|who were killed))\\b`,
  'giu',
);
const TOLL = new RegExp(
  `\\bdeath toll (?:stood|stands|is|was|remained|remains|has reached|reached|rose|had risen|climbed) (?:at |to )?${NUMBER}\\b|\\b(?:a|the) death toll of ${NUMBER}\\b`,
  'giu',
);

function gather(view: ParagraphView): readonly Count[] {
  if (!/\b(?:dead|died|dies|kill\w*|victims|toll|drown\w*|lives|fatalities|murdered)\b/.test(view.text)) return [];
  const read = (pattern: RegExp, kind: Count['kind']): Count[] =>
    Array.from(view.text.matchAll(pattern)).flatMap((match) => {
      const count = valueOf(match[1] ?? match[2] ?? '');
      // A year is no number of dead.
      if (!Number.isFinite(count) || /^(?:1[89]|20)\d\d$/.test(match[1] ?? match[2] ?? '')) return [];
      return [{ start: match.index, end: match.index + match[0].length, count, words: match[0], kind }];
    });
  const taken = read(TAKEN_UP, 'taken-up');
  const fresh = read(NEW, 'new').filter((one) => !taken.some(({ start, end }) => start < one.end && one.start < end));
  return [...taken, ...fresh, ...read(TOLL, 'toll')];
}

/**
 * A number of dead that is taken up later as another number ("three have died ... among the five dead"), and a toll that has fallen. Does not find: numbers that are
 * introduced anew, as a toll that has risen or one of another event is; numbers of injured or missing.
 */
export const casualties = documentDetector<readonly Count[]>({
  id: 'casualties',
  version: '2',
  categories: ['factual'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const counts = paragraphs.flatMap(({ start, facts }) =>
      facts.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    return counts.flatMap((later): Finding[] => {
      const before = counts.filter(({ start, kind }) => kind !== 'taken-up' && start < later.start);
      const first = before.at(-1);
      if (later.kind === 'new' || !first || before.some(({ count }) => count === later.count)) return [];
      if (later.kind === 'toll' && (before.length > 1 || later.count > first.count)) return [];
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
