import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DATE =
  '(?:(\\d{1,2})(?:st|nd|rd|th)? )?(January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2},?)? ((?:19|20)\\d\\d)';
const LATER = new RegExp(
  `\\bin (?:${DATE}|((?:19|20)\\d\\d))\\b[^.;]{0,120}?\\b(?:(a|one|two|three|four|five|six|\\d+) (days?|weeks?|months?|years?) (later|afterwards?|earlier|before)),? (?:on|in) (?:${DATE}|((?:19|20)\\d\\d))\\b`,
  'gu',
);

/** Months since the year 0; the middle of the year where no month is told. */
const monthsOf = (month: string | undefined, year: string | undefined): number =>
  Number(year) * 12 + (month === undefined ? 5.5 : MONTHS.indexOf(month.toLowerCase()));

const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const IN_MONTHS: Readonly<Record<string, number>> = { day: 1 / 30, week: 1 / 4.3, month: 1, year: 12 };

const place = (match: RegExpMatchArray, from: number, rule: string, message: string): Finding => ({
  start: from + (match.index ?? 0),
  end: from + (match.index ?? 0) + match[0].length,
  category: 'factual',
  severity: 'major',
  rule: `event-order/${rule}`,
  message,
  confidence: 0.86,
});

/** "from 1994 to 1991": a span that ends before it begins; a year before Christ counts backwards. */
const backwards = (text: string): Finding[] =>
  Array.from(
    text.matchAll(
      /\b(?:from (1\d{3}|20\d\d) (?:to|until)|between (1\d{3}|20\d\d) and) (1\d{3}|20\d\d)\b(?! ?BCE?\b| (?:[a-z]+s|[mk]m?)\b)/g,
    ),
  ).flatMap((match) =>
    Number(match[3]) < Number(match[1] ?? match[2]) &&
    !/[£$€]/.test(text.slice(Math.max(0, match.index - 2), match.index + match[0].length))
      ? [place(match, 0, 'backwards', `${match[3]} is before ${match[1] ?? match[2]}.`)]
      : [],
  );

const SPAN =
  /\bin (?:\p{L}+ )?((?:1[6-9]|20)\d\d), (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years (after|before) [^.;]{3,60}?\bin (?:\p{L}+ )?((?:1[6-9]|20)\d\d)\b/gu;
const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** "in 1932, three years after work began in 1935". */
const spanOf = (text: string): Finding[] =>
  Array.from(text.matchAll(SPAN)).flatMap((match) => {
    const [, first = '', count = '', direction, second = ''] = match;
    const told = (WORDS.includes(count) ? WORDS.indexOf(count) : Number(count)) * (direction === 'after' ? 1 : -1);
    return Math.abs(Number(first) - Number(second) - told) > 1
      ? [place(match, 0, 'span', `${first} is not ${count} years ${direction} ${second}.`)]
      : [];
  });

const BEGINNING =
  /\b(?:was|were) (?:founded|established|born|set up|formed|created|launched|built) (?:by [^.;]{3,30} )?in (?:\p{L}+ )?((?:1[6-9]|20)\d\d)\b/u;
const DEATH = /\b(?:died|was killed|was executed|drowned) (?:of [^.;]{3,20} )?in (?:\p{L}+ )?((?:1[6-9]|20)\d\d)\b/u;
const DEED =
  /^(?:(?:He|She|It|The (?:firm|company|club|bank|paper|school|museum|party|band|team)) (?:\p{Ll}+ )?\p{Ll}+ [^.;]{0,60}?\bin (?:\p{L}+ )?((?:1[6-9]|20)\d\d)\b|In ((?:1[6-9]|20)\d\d),? (?:he|she|it) \p{Ll}+)/u;
/** What may well be of a year before somebody's beginning or after their end. */
const OTHER_YEAR =
  /\b(?:posthumous\w*|predecessor|successor|since|after (?:his|her|its) death|building|house|film|replac\w+|succeed\w*|widow|heirs?|estate|was (?:found|buried|named|honou?red|awarded|discovered|published|released|remembered))\b/i;

/** "The firm was founded in 1988. It sold its first engine in 1985.", "He died in 1954. In 1961 he published". */
function acrossSentences(view: ParagraphView): Finding[] {
  return view.sentences.flatMap((sentence, index) => {
    const before = view.sentences[index - 1];
    if (!before) return [];
    const text = view.text.slice(sentence.start, sentence.end);
    const lead = view.text.slice(before.start, before.end);
    const deed = DEED.exec(text);
    if (!deed || OTHER_YEAR.test(text)) return [];
    const year = Number(deed[1] ?? deed[2]);
    const [begun, ended] = [BEGINNING.exec(lead)?.[1], DEATH.exec(lead)?.[1]];
    if (begun !== undefined && year < Number(begun))
      return [place(deed, sentence.start, 'before-beginning', `${year} is before ${begun}.`)];
    const isPerson = /^(?:He|She|In \d{4},? (?:he|she))\b/.test(text);
    return ended !== undefined && isPerson && year > Number(ended)
      ? [place(deed, sentence.start, 'after-end', `${year} is after ${ended}.`)]
      : [];
  });
}

/**
 * "arrested in May 2022 and charged a year later in January 2022": two dates that are not as far apart, or in the order, that the text says; deeds before a
 * founding or after a death. Does not find: dates further apart than two sentences; spans told in words like "soon"; differences within half a span.
 */
export const eventOrder: ParagraphDetector = {
  id: 'event-order',
  version: '2',
  categories: ['factual'],
  scope: 'paragraph',
  run(view) {
    const { text } = view;
    if (!/\d{4}/.test(text)) return [];
    return [...backwards(text), ...spanOf(text), ...acrossSentences(view), ...apart(text)];
  },
};

function apart(text: string): Finding[] {
  return Array.from(text.matchAll(LATER)).flatMap((match): Finding[] => {
    const [, , month, year, bare, count = '', unit = '', direction = '', , month2, year2, bare2] = match;
    const between = monthsOf(month2, year2 ?? bare2) - monthsOf(month, year ?? bare);
    const forward = /^(?:later|after)/.test(direction);
    const told = (COUNTS[count] ?? Number(count)) * (IN_MONTHS[unit.replace(/s$/, '')] ?? 0) * (forward ? 1 : -1);
    const slack = (month === undefined || month2 === undefined ? 12 : 2) + Math.abs(told) / 4;
    if (!Number.isFinite(between) || Math.abs(between - told) <= slack) return [];
    return [
      place(match, 0, 'span', `The two dates are not ${count === 'a' ? 'one' : count} ${unit} apart in this order.`),
    ];
  });
}
