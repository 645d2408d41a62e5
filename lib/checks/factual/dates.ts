import type { Finding, ParagraphDetector } from '../detector.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = `(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,| the)? \\(?)?`;
const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FIRST = new RegExp(`\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?\\b`, 'g');
const MONTH_FIRST = new RegExp(
  `\\b${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d)(?:,? (\\d{4}))?\\b`,
  'g',
);

interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly weekday: string | undefined;
  readonly day: number;
  /** 0 is January. */
  readonly month: number;
  readonly year: number | undefined;
}

function datesIn(text: string): readonly CalendarDate[] {
  const read = (match: RegExpMatchArray, day: string | undefined, month: string | undefined): CalendarDate => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    weekday: match[1] ? `${match[1].toLowerCase()}day` : undefined,
    day: Number(day),
    month: MONTHS.indexOf(month?.toLowerCase() ?? ''),
    year: match[4] ? Number(match[4]) : undefined,
  });
  return [
    ...Array.from(text.matchAll(DAY_FIRST), (match) => read(match, match[2], match[3])),
    ...Array.from(text.matchAll(MONTH_FIRST), (match) => read(match, match[3], match[2])),
  ];
}

function judge(text: string, date: CalendarDate): Finding | undefined {
  const words = text.slice(date.start, date.end);
  const base = { start: date.start, end: date.end, category: 'factual', severity: 'major' } as const;
  const length =
    date.month === 1 && date.year !== undefined && new Date(Date.UTC(date.year, 1, 29)).getUTCMonth() !== 1
      ? 28
      : (LENGTHS[date.month] ?? 31);
  if (date.day < 1 || date.day > length) {
    // "10 May" may be a count before a name; a day over 31 is no date at all.
    return date.day > 31
      ? undefined
      : { ...base, rule: 'dates/impossible', message: `There is no such day: ${words}.`, confidence: 0.97 };
  }
  if (!date.weekday || date.year === undefined) return undefined;
  const actual = DAYS[new Date(Date.UTC(date.year, date.month, date.day)).getUTCDay()] ?? '';
  if (actual === date.weekday) return undefined;
  const right = actual.charAt(0).toUpperCase() + actual.slice(1);
  return { ...base, rule: 'dates/weekday', message: `${words} was a ${right}.`, evidence: right, confidence: 0.95 };
}

/**
 * Days that do not exist (30 February) and days of the week that do not fit their date. Does not find: a weekday with a date that has no year;
 * dates in figures (12/08/2024), whose order differs by country; the Julian calendar.
 */
export const dates: ParagraphDetector = {
  id: 'dates',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run: ({ text }) => (/\d/.test(text) ? datesIn(text).flatMap((date) => judge(text, date) ?? []) : []),
};
