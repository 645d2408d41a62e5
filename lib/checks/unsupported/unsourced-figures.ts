import { attributionsOf } from '../attribution.ts';
import type { Finding, ParagraphDetector } from '../detector.ts';

const ROUND =
  '(?:tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|thousands|millions|billions|hundreds|dozens|scores)';
const PEOPLE =
  '(?:people|civilians|families|soldiers|residents|children|women|men|workers|jobs|homes|patients|victims|customers|migrants|refugees|deaths|lives|dollars|euros|pounds|pupils|students|athletes|households|troops|businesses|companies|firms|cases|users|passengers|voters|animals|species|citizens|Ukrainians|Americans|Europeans|Palestinians|Syrians|Africans)';
const STATE =
  '(?:displaced|killed|dead|homeless|injured|wounded|affected|missing|jobless|unemployed|hungry|starving|evacuated|stranded|infected|exposed)';
const KINDS: readonly (readonly [rule: string, needs: RegExp, pattern: RegExp, confidence: number])[] = [
  [
    'round',
    /thousands|millions|billions|hundreds|dozens|scores/i,
    new RegExp(
      `\\b${ROUND} (?:more )?(?:of )?(?:\\p{L}+ )?${PEOPLE}(?: (?:have|has|had|are|were|is|was)(?: \\p{L}+)? \\p{L}+(?: (?:every|each|a) (?:year|day|month))?| \\p{L}+ing| die \\p{L}+ \\p{L}+| ${STATE}| to \\p{L}+)?`,
      'giu',
    ),
    0.75,
  ],
  [
    'round',
    /thousands|millions|billions|hundreds|dozens|scores/i,
    new RegExp(`\\b${ROUND} (?:of people )?${STATE}\\b`, 'giu'),
    0.78,
  ],
  [
    'share',
    /%|per ?cent/,
    /\b(?:(?:over|more than|nearly|almost|about|around|up to|at least|as many as|roughly|some|an estimated) )?\d[\d.,]*(?: ?%| per ?cent| percent) of (?:all |the )?(?!its|their|our|his|her|your|my)(?:\p{L}+ ?){1,3}/giu,
    0.72,
  ],
  [
    'share',
    /half|third|quarter|majority|fifth|tenth|out of| in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d)/i,
    /\b(?:(?:over|more than|nearly|almost|about|up to|at least|as many as|roughly) )?(?:two[- ]thirds|three[- ]quarters|half|(?:a|one)[- ](?:third|quarter|fifth)|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|10|100|twenty)|the (?:vast |overwhelming )?majority) (?:(?:of )?(?:all |the |its |their )?(?:people|patients|voters|firms|companies|parents|children|cases|families|households|users|adults|women|men|workers|burden|population|revenue|income|world|country|country's|jobs|athletes)|(?:people|adults|parents|children|patients|women|men|voters|workers|firms|households|families)\b)/giu,
    0.72,
  ],
  [
    'share',
    /half|third|quarter|majority|fifth|tenth|out of| in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d)/i,
    /\b(?:(?:over|more than|nearly|almost|about|up to|at least|roughly|only|just) )?(?:two[- ]thirds|three[- ]quarters|half|(?:a|one)[- ](?:third|quarter|fifth|tenth)) of (?:all|the (?:country|world|nation|city|region)['’]s) (?:\p{Ll}+ ?){1,2}/giu,
    0.72,
  ],
  [
    'rate',
    /(?:every|each|\ba) (?:year|month|week|day)/,
    /\b(?:about|some|around|nearly|almost|roughly|more than|over|up to|at least|an estimated) \d[\d.,]*(?: (?:million|thousand|billion))? (?!goals|points|runs|miles|times|matches|games)\p{Ll}+ (?:\p{Ll}+ ){1,4}?(?:every|each|a) (?:year|month|week|day)\b/giu,
    0.72,
  ],
  [
    'people',
    /million|billion/,
    new RegExp(
      `\\b(?:(?:about|some|around|nearly|almost|roughly|more than|over|up to|at least|an estimated) )?(?:\\d[\\d.,]*|half a|a) (?:million|billion) (?:\\p{Ll}+ )?${PEOPLE} (?:are|is|have|has|face|live|lack|need|suffer|starve|die|flee|will)\\b(?: \\p{Ll}+)?`,
      'giu',
    ),
    0.74,
  ],
  [
    'round',
    /thousands|millions|billions|hundreds|dozens|scores/i,
    new RegExp(
      `(?<=[.”] |^)(?:${ROUND}) (?:of \\p{Ll}+ )?(?:queue|wait|die|flee|starve|sleep|lose|live|suffer|leave|work|take to)\\b(?: \\p{Ll}+)?`,
      'giu',
    ),
    0.72,
  ],
  [
    'round',
    /thousands|millions|billions|hundreds/i,
    new RegExp(
      `\\b${ROUND} of (?:\\p{Ll}+ )?\\p{Ll}{3,}s (?:(?:have |has )?lost|lack|face|fear|will lose|are at risk|have died|die|starve|go hungry|live in|have been lost)\\b(?: \\p{Ll}+)?`,
      'giu',
    ),
    0.73,
  ],
  [
    'cost',
    /\bcost/i,
    /\b(?:costs?|costing|cost) (?:the )?(?:\p{L}+ )?(?:econom(?:y|ies)|industry|country|taxpayers?|NHS|world|government|consumers?|businesses|households|society|insurers) (?:about |around |some |an estimated |up to |at least |more than |nearly |over )?[£$€]\d[\d.,]* ?(?:million|billion|trillion|bn|m|tn)?(?: (?:a|each|every|per) (?:year|month|week|day))?/giu,
    0.75,
  ],
];
/** Where a figure is the reporter's own to give: counted, published or agreed things that carry their origin. */
const OWN =
  /\b(?:of the (?:total|price|charge|fee|bill|rent|deposit|cost|hire|purchase|balance|amount|sum|invoice|contract)|quarter|full-year|net profit|voted|votes|seats|poll|polled|survey|founded|built|opened|shares|stock|trading|match|season|goals|points|in the first half|second half|stake)\b/i;

/**
 * Figures that say nothing of where they come from: round numbers of people, shares of a whole. Does not find: exact counts, prices, dates and
 * scores; figures in a sentence that a named source reaches over (attribution.ts), or in a paragraph whose next sentence names it; direct speech; headings.
 */
export const unsourcedFigures: ParagraphDetector = {
  id: 'unsourced-figures',
  version: '3',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    const found: Finding[] = [];
    const attributions = attributionsOf(view);
    for (const [rule, needs, pattern, confidence] of KINDS) {
      for (const match of needs.test(view.text) ? view.text.matchAll(pattern) : []) {
        const start = match.index;
        const words = match[0].trim();
        const sentence = view.sentenceAt(start);
        const after = view.sentences[view.sentences.findIndex((one) => one.start === sentence.start) + 1];
        const told =
          attributions.covered(start) ||
          (after !== undefined &&
            attributions.named.some(({ sentence: one }) => one.start === after.start) &&
            attributions.vague.length === 0);
        if (
          told ||
          OWN.test(view.text.slice(sentence.start, sentence.end)) ||
          found.some((other) => other.start < start + words.length && start < other.end)
        )
          continue;
        found.push({
          start,
          end: start + words.length,
          category: 'unsupported',
          severity: 'major',
          rule: `unsourced-figures/${rule}`,
          message: 'Whose figure is this?',
          confidence,
        });
      }
    }
    return found;
  },
};
