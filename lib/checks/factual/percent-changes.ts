import type { Finding, ParagraphDetector } from '../detector.ts';
import { NUMBER, valueOf } from './numbers.ts';

const CHANGE = new RegExp(
  `\\b(?:from|between) [£$€]?${NUMBER}(?: [\\p{L}\\d]+){0,6}? (?:to|and) [£$€]?${NUMBER}[^.;:]{0,40}?(?:,| \\(|, or| –| —) ?(?:an? |up |down |or )?(?:about |around |roughly |nearly |almost |more than |over )?(?:(?:an? )?(?:rise|increase|fall|drop|decline|jump|gain|cut|growth|reduction|decrease|hike) of )?(?:about |around |roughly |nearly |almost |more than |over |just over |just under )?(\\d+(?:\\.\\d+)?)(?: ?%| per ?cent)`,
  'giu',
);

/**
 * "from £1.20 to £1.50, a rise of 35%": a change whose percentage is not that of its two figures. Does not find: figures that are percentages themselves, whose
 * change is told in points; rounding within a tenth of the change or two points; changes told over several sentences.
 */
export const percentChanges: ParagraphDetector = {
  id: 'percent-changes',
  version: '2',
  categories: ['factual'],
  scope: 'paragraph',
  run({ text }) {
    if (!/%|per ?cent/.test(text) || !/\b(?:from|between) [£$€]?\d/.test(text)) return [];
    return Array.from(text.matchAll(CHANGE)).flatMap((match): Finding[] => {
      const [before, after, told] = [valueOf(match[1] ?? ''), valueOf(match[2] ?? ''), Number(match[3])];
      const ofYears = [before, after].every((value) => value > 1800 && value < 2100);
      const ofPoints = /%|per ?cent|points/.test(match[0].slice(0, match[0].lastIndexOf(match[3] ?? '')));
      if (ofYears || ofPoints || !(before > 0)) return [];
      const real = Math.abs((after - before) / before) * 100;
      if (Math.abs(real - told) <= Math.max(2, real / 10)) return [];
      const shown = real >= 10 ? Math.round(real) : Math.round(real * 10) / 10;
      const message = `From ${match[1]} to ${match[2]} is ${shown}%, not ${match[3]}%.`;
      const place = { start: match.index, end: match.index + match[0].length };
      return [
        { ...place, category: 'factual', severity: 'major', rule: 'percent-changes/rate', message, confidence: 0.88 },
      ];
    });
  },
};
