import type { Finding, ParagraphDetector } from '../detector.ts';
import { COUNTRY_OF } from './countries.ts';

/** Federations, and nations that several states had: their states are many. */
const MANY_STATES =
  /^(?:American|Australian|Indian|German|Mexican|Brazilian|Nigerian|Malaysian|Sudanese|Venezuelan|South Korean|North Korean|Italian|Saudi|Chinese|Ethiopian|Austrian|Swiss|Argentine|Iraqi)$/;
const NATION = [...COUNTRY_OF.keys()].filter((adjective) => !MANY_STATES.test(adjective)).join('|');
const STATES = new RegExp(
  `(?<![\\p{L}-])(?:(Western|European|Eastern|Arab|Baltic|${NATION}) and )?(${NATION}) (states|parliaments|head of states)(?= (?!of\\b|and\\b)|[.,;])`,
  'gu',
);

/** "Russian states": one country told as several. Does not find: federations, whose states are many; several countries in the adjective ("French and German parliaments"). */
export const oneOfEach: ParagraphDetector = {
  id: 'one-of-each',
  version: '1',
  categories: ['factual'],
  scope: 'paragraph',
  run(view) {
    if (!view.hasOne(['states', 'parliaments'])) return [];
    return Array.from(view.text.matchAll(STATES)).flatMap((match): Finding[] => {
      const several = match[1] !== undefined && COUNTRY_OF.has(match[1]);
      const past = /\b1[0-9]\d\d\b|centur|successive|former|city|princely/i.test(
        view.text.slice(Math.max(0, match.index - 40), match.index),
      );
      if (several || past || view.quoted(match.index)) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          category: 'factual',
          severity: 'minor',
          rule: 'one-of-each/state',
          message: `“${match[2]}” is one country, and has one.`,
          confidence: 0.72,
        },
      ];
    });
  },
};
