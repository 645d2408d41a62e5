import type { Finding, ParagraphDetector } from '../detector.ts';

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

/**
 * "arrested in May 2022 and charged a year later in January 2022": two dates that are not as far apart, or in the order, that the sentence says. Does not
 * find: dates in different sentences; spans told in words like "soon"; differences within half a span.
 */
export const eventOrder: ParagraphDetector = {
  id: 'event-order',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    return Array.from(text.matchAll(LATER)).flatMap((match): Finding[] => {
      const [, , month, year, bare, count = '', unit = '', direction = '', , month2, year2, bare2] = match;
      const between = monthsOf(month2, year2 ?? bare2) - monthsOf(month, year ?? bare);
      const forward = /^(?:later|after)/.test(direction);
      const told = (COUNTS[count] ?? Number(count)) * (IN_MONTHS[unit.replace(/s$/, '')] ?? 0) * (forward ? 1 : -1);
      const slack = (month === undefined || month2 === undefined ? 12 : 2) + Math.abs(told) / 4;
      if (!Number.isFinite(between) || Math.abs(between - told) <= slack) return [];
      const place = { start: match.index, end: match.index + match[0].length };
      const message = `The two dates are not ${count === 'a' ? 'one' : count} ${unit} apart in this order.`;
      return [
        { ...place, category: 'factual', severity: 'major', rule: 'event-order/span', message, confidence: 0.88 },
      ];
    });
  },
};
