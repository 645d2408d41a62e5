import type { Finding, ParagraphDetector } from '../detector.ts';
import { NUMBER, valueOf } from './numbers.ts';

/** What a match says of its numbers, or undefined when they can stand together. */
interface Relation {
  readonly rule: string;
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly confidence: number;
  judge(match: RegExpMatchArray): string | undefined;
}

const value = (match: RegExpMatchArray, group: number): number => valueOf(match[group] ?? '');
const COUNTED = `(?<![\\p{L}\\d.,£$€-])${NUMBER}`;
const FIGURE = '(?<![\\p{L}\\d.,£$€-])(\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?(?:million|billion|thousand|bn|m|k))?)';
const PERCENT = '(\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)';
const ASSEMBLY =
  'chamber|parliament|assembly|senate|council|house|committee|board|court|legislature|bundestag|congress|body|jury|panel';

const RELATIONS: readonly Relation[] = [
  {
    // "61 votes to 52 in the 100-member chamber"
    rule: 'votes',
    needs: /-(?:member|seat|strong)\b/,
    pattern: new RegExp(
      `\\b${NUMBER}(?: votes)?(?: to |-|–| against |, with )${NUMBER}[^.;]{0,60}?\\b${NUMBER}-(?:member|seat|strong) (?:${ASSEMBLY})`,
      'giu',
    ),
    confidence: 0.88,
    judge: (match) =>
      value(match, 1) + value(match, 2) > value(match, 3)
        ? `${match[1]} and ${match[2]} are more than ${match[3]}.`
        : undefined,
  },
  {
    // "210 of the 200 seats"
    rule: 'more-than-all',
    needs: /\d of (?:the|its|their|all|a total of) /,
    pattern: new RegExp(
      `${FIGURE} of (?:the |its |their |all |a total of |all the )${NUMBER} (?!years?|hours?|days?)\\p{L}+`,
      'giu',
    ),
    confidence: 0.9,
    judge: (match) => (value(match, 1) > value(match, 2) ? `${match[1]} can't be part of ${match[2]}.` : undefined),
  },
  {
    // "Of the 40 crew, 12 were rescued and 35 are missing"
    rule: 'of-whole',
    needs: /\b(?:Of|Out of) /,
    pattern: new RegExp(
      `\\b(?:Of|Out of) (?:the |its |their |all |all the |a total of )?${NUMBER} (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+, (?:about |some |only |just )?${NUMBER}\\b([^.;,]{2,60}?),? and (?:the (?:other|remaining) |another |about |some |only )?${NUMBER}\\b`,
      'giu',
    ),
    confidence: 0.86,
    judge: (match) => {
      const sum = value(match, 2) + value(match, 4);
      const closed = /and the (?:other|remaining) /.test(match[0]);
      // A part with its own measure or share is none of this whole.
      if (/\d|%|per ?cent/.test(match[3] ?? '')) return undefined;
      return sum > value(match, 1) || (closed && sum !== value(match, 1))
        ? `${match[2]} and ${match[4]} are not ${match[1]}.`
        : undefined;
    },
  },
  {
    // "1,200 already have a ban and 900 do not", "15 members, among them 9 that use it and 7 that do not"
    rule: 'yes-and-no',
    needs: /\b(?:do|does|did|have|has|are|is|were|was|will|can)(?: not\b|n[’']t\b)/,
    pattern: new RegExp(
      `${COUNTED} (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+, (?:among them |including |of which )?${NUMBER} [^.;\\d]{2,50}? and ${NUMBER} (?:that |who |which )?(?:do|does|did|have|has|are|were|will|can)(?: not|n[’']t)\\b`,
      'giu',
    ),
    confidence: 0.85,
    judge: (match) =>
      value(match, 2) + value(match, 3) === value(match, 1)
        ? undefined
        : `${match[2]} and ${match[3]} are not ${match[1]}.`,
  },
  {
    // "$118 million, of which the state pays $79 million and the company the remaining $49 million"
    rule: 'money',
    needs: /[£$€]\d.*[£$€]\d.*[£$€]\d/,
    pattern: new RegExp(
      `[£$€]${NUMBER}(?:, of which [^.;£$€]{0,60}?|(?: [\\p{L} ]{0,20})?: )[£$€]${NUMBER}[^.;£$€]{0,60}? and [^.;£$€]{0,60}?[£$€]${NUMBER}(?! (?:more|less|in \\d{4}))`,
      'giu',
    ),
    confidence: 0.86,
    judge: (match) => {
      const sum = value(match, 2) + value(match, 3);
      const closed = /: |\b(?:remaining|rest|other)\b/.test(match[0]);
      return sum > value(match, 1) * 1.001 || (closed && Math.abs(sum - value(match, 1)) > value(match, 1) * 0.001)
        ? `${match[2]} and ${match[3]} are not ${match[1]}.`
        : undefined;
    },
  },
  {
    // "Women make up 45% of the staff and men 65%", "with 56% against 54% for his rival"
    rule: 'two-shares',
    needs: /(?:%|per ?cent).*(?:%|per ?cent)/,
    pattern: new RegExp(
      `\\b(?:[Ww]omen|[Mm]en|[Gg]irls|[Bb]oys) (?:make up|are|were|account for|hold|held|made up) ${PERCENT}[^.;%]{0,40}? and (?:men|women|boys|girls) ${PERCENT}|\\bwith ${PERCENT}(?: of (?:the )?votes?)?,? (?:against|to) ${PERCENT} for\\b|${PERCENT}[^.;%]{0,20}? (?:voted |were |are )?(?:for|in favou?r)\\b[^.;%]{0,20}? and ${PERCENT}[^.;%]{0,20}? against\\b`,
      'giu',
    ),
    confidence: 0.86,
    judge: (match) => {
      const shares = match
        .slice(1)
        .flatMap((share: string | undefined) => (share === undefined ? [] : [Number(share)]));
      const sum = shares.reduce((all, one) => all + one, 0);
      return sum > 101 ? `${shares.join('% and ')}% are more than the whole.` : undefined;
    },
  },
  {
    // "1.5 million flats, about 80% of the total of two million"
    rule: 'share-of-total',
    needs: /(?:%|per ?cent) of (?:the|a|its|their|all) /,
    pattern: new RegExp(
      `${COUNTED} (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+ ?, (?:or )?(?:about |around |some |nearly |roughly )?${PERCENT} of (?:the|a|its|their|all)(?: total of)?(?: the)? ${NUMBER}\\b`,
      'giu',
    ),
    confidence: 0.85,
    judge: (match) => {
      const real = (100 * value(match, 1)) / value(match, 3);
      return !Number.isFinite(real) || Math.abs(real - Number(match[2])) <= 3
        ? undefined
        : `${match[1]} of ${match[3]} is ${Math.round(real)}%, not ${match[2]}%.`;
    },
  },
];

/**
 * Two numbers that can't both be parts of a third: votes and the seats of a chamber, shares of men and women, an amount and who pays it. Does not find: parts told in
 * different sentences; lists that may leave some out, unless they exceed the whole; rounding within one point.
 */
export const sharesAndVotes: ParagraphDetector = {
  id: 'shares-and-votes',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run: ({ text }) =>
    RELATIONS.flatMap(({ rule, needs, pattern, confidence, judge }) =>
      Array.from(/\d\D+\d/.test(text) && needs.test(text) ? text.matchAll(pattern) : []).flatMap((match): Finding[] => {
        const message = judge(match);
        if (message === undefined) return [];
        const place = { start: match.index, end: match.index + match[0].trimEnd().length };
        return [
          { ...place, category: 'factual', severity: 'major', rule: `shares-and-votes/${rule}`, message, confidence },
        ];
      }),
    ),
};
