import { documentDetector, type Finding } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

interface Age {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
  readonly words: string;
  readonly age: number;
}

interface AgeOfSomebody {
  readonly start: number;
  readonly end: number;
  readonly age: number;
  readonly words: string;
}

interface AgeFacts {
  readonly ages: readonly Age[];
  /** A birth year beside an age: the year that the article would have to be of. */
  readonly births: readonly {
    readonly start: number;
    readonly end: number;
    readonly age: number;
    readonly born: number;
  }[];
  /** "The 38-year-old": an age that is taken up. */
  readonly takenUp: readonly AgeOfSomebody[];
  /** Ages of people who are not named there. */
  readonly others: readonly AgeOfSomebody[];
  /** Latest year that something is reported of in the past tense. */
  readonly latest: number;
}

const NAME = "((?:\\p{Lu}[\\p{L}’'-]+ )*)(\\p{Lu}[\\p{L}’'-]+)";
const AGED = new RegExp(
  `${NAME},? (?:(?:aged |who is |now )?(\\d{1,2}),(?= )|an? (\\d{1,2})(?:-year-old|[- ]years?[- ]olds?)(?= ))`,
  'gu',
);
/** "The suspect, 33, was": somebody whose name may not be told. */
const SOMEBODY =
  /\b[Tt]he (?:suspect|driver|victim|man|woman|teenager|gunman|attacker|pilot|defendant|accused|boy|girl|student|officer|player|striker|singer|actor), (\d{1,2}),/gu;
/** "The 38-year-old will be sentenced": it must be somebody's age. */
const TAKEN_UP =
  /\b[Tt]he (\d{1,2})-year-old(?! \p{L}+ (?:company|firm|building|law|ban|bridge|deal|war|record))(?= (?:\p{Ll}+(?:ed|s)|was|is|has|had|will|who|said|told|from|also|would|could|did|does|do|can|may|might|must|should|won|lost|made|took|came|went|left|became|began|spoke|wrote|ran|led|gave|got|kept|met|never|now|later|politician|man|woman|player|defendant|driver|actor|singer|striker|midfielder|suspect)\b|[.,])/gu;
/** Any age that is told: "a 41 years old nurse", "aged 17". */
const OF_AGE = /\b(?:an? |aged )(\d{1,2})(?:(?:-| )years?(?:-| )old|(?=[,. ]))/gu;
const BORN = /(?<![\d.,])(\d{1,2}),[^.;]{0,60}?\bborn (?:in|on) (?:[\p{L}, ]{0,20}?\d{0,2},? )?((?:19|20)\d\d)\b/gu;
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Chapter|Section|Page|No|Figure|Table|Number|Room|Highway|Route|Level|Group|Day|Week|Part|Volume|Act|Psalm|Genesis|Grade|Class|Age|Ages|Top|Type|Covid|Channel|Platform|Gate|Unit|Block|Flat|Windows|Formula|Apollo|Boeing|Airbus)$/;

function gather(view: ParagraphView): AgeFacts {
  if (!/\d/.test(view.text) || !/\b\d{1,2},|\byears?[- ]old|(?:19|20)\d\d/.test(view.text))
    return { ages: [], births: [], takenUp: [], others: [], latest: 0 };
  const ages = Array.from(
    /\p{L},? (?:aged |who is |now )?\d{1,2}, |, an? \d{1,2}[- ]year/u.test(view.text) ? view.text.matchAll(AGED) : [],
  ).flatMap((match): Age[] => {
    const [, , surname = '', short, long] = match;
    const age = short ?? long ?? '';
    if (NO_NAME.test(surname) || Number(age) < 3 || view.quoted(match.index)) return [];
    const start = match.index;
    return [
      {
        start,
        end: start + match[0].replace(/,$/, '').length,
        surname,
        words: match[0].replace(/,$/, ''),
        age: Number(age),
      },
    ];
  });
  const births = Array.from(view.text.matchAll(BORN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    age: Number(match[1]),
    born: Number(match[2]),
  }));
  const past = view.text.matchAll(
    /\b(?:was|were|had|won|did|said|ed|in|since) (?:\p{L}+ )?((?:19|20)\d\d)\b(?! (?:deadline|target|election))/gu,
  );
  const future = /\b(?:by|until|before|will|would|target|plans?|expected)\b/;
  const latest = Math.max(
    0,
    ...Array.from(past, ([all, year]) => (future.test(all) || future.test(view.text) ? 0 : Number(year))),
  );
  const numbers = (pattern: RegExp): { start: number; end: number; age: number; words: string }[] =>
    Array.from(view.text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      age: Number(match[1]),
      words: match[0],
    }));
  const takenUp = numbers(TAKEN_UP).filter(({ start }) => !view.quoted(start));
  return { ages, births, takenUp, others: [...numbers(SOMEBODY), ...numbers(OF_AGE)], latest };
}

/**
 * A person's age told in two ways ("Julian Marsh, 52" and "Marsh, 47"), and an age that does not fit a year of birth when the article
 * reports of later years. Does not find: two people of one surname that the article gives first names; ages in words; ages a year apart.
 */
export const ages = documentDetector<AgeFacts>({
  id: 'ages',
  version: '2',
  categories: ['factual'],
  scope: 'document',
  gather,
  run(paragraphs) {
    const found: Finding[] = [];
    const add = (start: number, end: number, rule: string, message: string, evidence: string): void => {
      found.push({
        start,
        end,
        category: 'factual',
        severity: 'major',
        rule: `ages/${rule}`,
        message,
        evidence,
        confidence: 0.85,
      });
    };
    const told = paragraphs.flatMap(({ start, facts }) =>
      facts.ages.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
    paragraphs.forEach(({ start, facts }, index) => {
      for (const one of facts.takenUp) {
        const near = paragraphs.slice(Math.max(0, index - 1), index + 1);
        const introduced = near
          .flatMap((other) =>
            [...other.facts.ages, ...other.facts.others].map((each) => ({ ...each, start: each.start + other.start })),
          )
          .filter((each) => each.start < one.start + start);
        const first = introduced.at(-1);
        const known = paragraphs.some(({ facts: all }) =>
          [...all.ages, ...all.others].some(({ age }) => Math.abs(age - one.age) <= 1),
        );
        if (first && !known)
          add(one.start + start, one.end + start, 'taken-up', `Earlier the article has “${first.words}”.`, first.words);
      }
    });
    const latest = Math.max(0, ...paragraphs.map(({ facts }) => facts.latest));
    for (const later of told) {
      const first = told.find(({ start, surname }) => start < later.start && surname === later.surname);
      const sameName =
        first && (later.words.startsWith(later.surname) || later.words.split(',')[0] === first.words.split(',')[0]);
      if (first && sameName && Math.abs(first.age - later.age) > 1)
        add(later.start, later.end, 'twice', `Earlier the article has “${first.words}”.`, first.words);
    }
    for (const { start, facts } of paragraphs)
      for (const { start: from, end, age, born } of facts.births)
        if (born + age + 1 < latest)
          add(
            start + from,
            start + end,
            'birth',
            `Born in ${born} and ${age} years old was in ${born + age} or ${born + age + 1}; the article reports of ${latest}.`,
            String(latest),
          );
    return found;
  },
});
