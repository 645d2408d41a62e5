import type { Finding, ParagraphDetector } from '../detector.ts';
import { NUMBER, valueOf } from './numbers.ts';

const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twofold: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
  halved: 0.5,
  halving: 0.5,
  halve: 0.5,
};
const NAMES = Object.keys(TIMES).join('|');
const AMOUNT = `[£$€]?${NUMBER}(?: ?(?:%|per ?cent))?`;
/** "doubled from $40 to $60". */
const BEFORE = new RegExp(
  `\\b(${NAMES})(?: \\p{Ll}+){0,4}? from ${AMOUNT}[^.;]{0,30}? to ${AMOUNT}(?![\\d,.]*\\d)`,
  'giu',
);
/** "from 2% to 8% in three years, a sixfold rise". */
const AFTER = new RegExp(
  `\\bfrom ${AMOUNT} to ${AMOUNT}(?![\\d,.]*\\d)[^.;]{0,60}?,? (?:an? )?(?:more than |nearly |almost |about )?(${NAMES}) (?:rise|increase|jump|growth|gain|surge)`,
  'giu',
);
/** "from 60% to 45%, a drop of 25 percentage points". */
const POINTS =
  /\bfrom (\d+(?:\.\d+)?) ?(?:%|per ?cent)?[^.;%]{0,30}? to (\d+(?:\.\d+)?) ?(?:%|per ?cent)[^.;%]{0,30}?(?:,|\(|—|–| or)\s?(?:an? )?(?:\p{Ll}+ of )?(\d+(?:\.\d+)?) (?:percentage |per ?cent )?points\b/giu;
/** Nothing falls by more than all of it. */
const ALL =
  /\b(?:fell|fallen|falls?|dropped|declined|shrank|shrunk|decreased|reduced|cut|down|plunged)(?: \p{Ll}+)? by (?:about |around |nearly |almost |more than |over |some )?(\d{3,}(?:\.\d+)?) ?(?:%|per ?cent)/giu;

/**
 * A change whose name does not fit its figures: "doubled from $40 to $60", a drop of more than 100%, wrong percentage points. Does not find: changes told over
 * several sentences; rounding within a fifth of a multiple and half a point.
 */
export const multiples: ParagraphDetector = {
  id: 'multiples',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    if (!/\d/.test(text)) return [];
    const found: Finding[] = [];
    const add = (match: RegExpMatchArray, message: string): void => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      found.push({
        start,
        end,
        category: 'factual',
        severity: 'major',
        rule: 'multiples/change',
        message,
        confidence: 0.86,
      });
    };
    const judge = (match: RegExpMatchArray, name: string, before: string, after: string): void => {
      const told = TIMES[name.toLowerCase()] ?? Number.NaN;
      const real = valueOf(after) / valueOf(before);
      const years = [before, after].every((one) => /^(?:1[89]|20)\d\d$/.test(one));
      if (Number.isFinite(real) && Number.isFinite(told) && !years && Math.abs(real - told) > told / 5)
        add(match, `From ${before} to ${after} is ${Math.round(real * 10) / 10} times, not ${told}.`);
    };
    if (/\bfrom /.test(text)) {
      for (const match of text.matchAll(BEFORE)) judge(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
      for (const match of text.matchAll(AFTER)) judge(match, match[3] ?? '', match[1] ?? '', match[2] ?? '');
      for (const match of text.matchAll(POINTS)) {
        const real = Math.abs(Number(match[2]) - Number(match[1]));
        if (Math.abs(real - Number(match[3])) > 0.5)
          add(match, `From ${match[1]}% to ${match[2]}% are ${Math.round(real * 10) / 10} points.`);
      }
    }
    for (const match of text.matchAll(ALL))
      if (Number(match[1]) > 100) add(match, 'Nothing falls by more than the whole of it.');
    return found;
  },
};
