import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import { NUMBER, valueOf } from './numbers.ts';

function finding(start: number, end: number, rule: string, message: string, confidence: number): Finding {
  return { start, end, category: 'factual', severity: 'major', rule: `sums/${rule}`, message, confidence };
}

const PARTS = new RegExp(
  `\\b${NUMBER} [\\p{L} ]{2,30}?(?::|, made up of|, comprising|, namely) ${NUMBER} [\\p{L} -]{2,30}(?:, ${NUMBER} [\\p{L} -]{2,30})*,? and ${NUMBER} [\\p{L} -]{2,30}`,
  'giu',
);
const PART_OF_WHOLE = new RegExp(
  `\\b[Oo](?:ut o)?f (?:(?:the|its|their|all) )?${NUMBER} [\\p{L} ]{2,30}, (?:about |some |at least |nearly |more than )?${NUMBER}\\b`,
  'gu',
);
const EACH = new RegExp(`(?<![\\p{L}\\d])${NUMBER}(?![\\p{L}\\d])`, 'giu');

/** "3,400 staff: 1,900 nurses, 600 doctors and 1,200 others". */
function parts(text: string, offset: number): Finding[] {
  if (!/:|made up of|comprising|namely/.test(text)) return [];
  return Array.from(text.matchAll(PARTS)).flatMap((match) => {
    const [whole = '', ...rest] = Array.from(match[0].matchAll(EACH), (one) => one[0]);
    const sum = rest.reduce((total, one) => total + valueOf(one), 0);
    if (!Number.isFinite(sum) || sum === valueOf(whole)) return [];
    return [
      finding(
        offset + match.index,
        offset + match.index + match[0].length,
        'parts',
        `The parts make ${sum.toLocaleString('en')}, not ${whole}.`,
        0.85,
      ),
    ];
  });
}

/** "Of the 1.2 million customers, 1.5 million": a part larger than its whole. */
function partOfWhole(text: string, offset: number): Finding[] {
  if (!/\b[Oo](?:ut o)?f (?:(?:the|its|their|all) )?(?:\d|\p{Ll}+ )/u.test(text)) return [];
  return Array.from(text.matchAll(PART_OF_WHOLE)).flatMap((match) => {
    if (!(valueOf(match[2] ?? '') > valueOf(match[1] ?? ''))) return [];
    return [
      finding(
        offset + match.index,
        offset + match.index + match[0].length,
        'part-of-whole',
        `${match[2]} can't be part of ${match[1]}.`,
        0.9,
      ),
    ];
  });
}

const SHARES =
  /\b(?:share|shares|favou?r|against|undecided|voted|support(?:ed)?|oppose[d]?|respectively|split|market|with \p{L}+ at|made up|accounts? for)\b/iu;
const CHANGES =
  /\b(?:rose|fell|grew|up|down|rise|fall|gain(?:ed)?|increase[d]?|climb(?:ed)?|slump(?:ed)?|drop(?:ped)?|from \d|compared|than|last year|previous|turnout)\b/i;

/** Shares of one whole that make more than a hundred. */
function shares(text: string, offset: number): Finding[] {
  const percentages = Array.from(text.matchAll(/(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)/g));
  const sum = percentages.reduce((total, match) => total + Number(match[1]), 0);
  if (percentages.length < 3 || sum <= 101 || sum > 140 || !SHARES.test(text) || CHANGES.test(text)) return [];
  const first = percentages[0];
  const last = percentages.at(-1);
  if (!first || !last) return [];
  return [
    finding(offset + first.index, offset + last.index + last[0].length, 'shares', `These shares make ${sum}%.`, 0.8),
  ];
}

/** "founded in 1998 and in 1989 it set": before it was there. "in 1983, shut in 2023 after 50 years": a span that does not fit. */
function years(text: string, offset: number): Finding[] {
  const found: Finding[] = [];
  if (
    !/\b(?:founded|established|built|created|formed|born|launched|opened|set up|unanimous|unanimously|years)\b/.test(
      text,
    )
  )
    return found;
  const founding =
    /\b(?:founded|established|built|created|formed|born|launched|opened|set up)(?: \p{L}+){0,3}? in (\d{4})\b[^.;]{0,60}?\b(?:and|then|before|but|,) [^.;]{0,40}?\bin (\d{4})\b/gu;
  for (const match of text.matchAll(founding)) {
    if (Number(match[2]) < Number(match[1]) && !/\b(?:after|since|replac\w+|successor|whose|which)\b/.test(match[0]))
      found.push(
        finding(
          offset + match.index,
          offset + match.index + match[0].length,
          'order',
          `${match[2]} is before ${match[1]}.`,
          0.82,
        ),
      );
  }
  const span =
    /\bin (?:\p{L}+ )?(\d{4})\b[^.;]{0,80}?\bin (?:\p{L}+ )?(\d{4})\b,? (?:after|ending|following) (\d+) years\b/gu;
  for (const match of text.matchAll(span)) {
    const length = Number(match[2]) - Number(match[1]);
    if (Math.abs(length - Number(match[3])) > 1)
      found.push(
        finding(
          offset + match.index,
          offset + match.index + match[0].length,
          'span',
          `From ${match[1]} to ${match[2]} are ${length} years.`,
          0.85,
        ),
      );
  }
  const unanimous = /\bunanimous(?:ly)?\b[^.;]{0,40}?\b(?:(\d+)(?: to |-|–)(\d+))\b/gu;
  for (const match of text.matchAll(unanimous)) {
    if (Number(match[2]) > 0)
      found.push(
        finding(
          offset + match.index,
          offset + match.index + match[0].length,
          'unanimous',
          `A vote of ${match[1]} to ${match[2]} is not unanimous.`,
          0.88,
        ),
      );
  }
  return found;
}

function inSentence(view: ParagraphView): Finding[] {
  return view.sentences.flatMap(({ start, end }) => {
    const text = view.text.slice(start, end);
    if (!/\d.*\d|\d.*\b(?:two|three|four|five|six)\b/.test(text)) return [];
    return [...parts(text, start), ...partOfWhole(text, start), ...shares(text, start), ...years(text, start)];
  });
}

/**
 * Numbers of one sentence that contradict each other: parts that do not make their whole, a part above its whole, shares over 100%, years in the wrong order, spans of
 * years, votes. Does not find: sums over several sentences; rounding within one point; changes and comparisons, whose percentages do not add up.
 */
export const sums: ParagraphDetector = {
  id: 'sums',
  version: '2',
  categories: ['factual'],
  scope: 'paragraph',
  run: inSentence,
};
