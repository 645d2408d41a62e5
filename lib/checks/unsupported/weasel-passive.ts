import type { Finding, ParagraphDetector } from '../detector.ts';

const ADVERB =
  '(?:(?:widely|generally|commonly|often|now|also|largely|long|broadly|increasingly|frequently|currently|further|being) )?';
const IMPERSONAL = new RegExp(
  `\\b(?:it|It) (?:is|was|has been|had been|can be|may be) ${ADVERB}(?:said|believed|thought|reported|claimed|alleged|feared|rumou?red|understood|estimated|assumed|considered|argued|suggested|speculated|perceived|hoped|known|acknowledged|accepted|recogni[sz]ed|noted|presumed|suspected|held|declared|announced|decided|conceded)(?= that\\b|[,.]| the\\b| he\\b| she\\b)|\\b(?:it|It) is (?:widely )?(?:understood|believed|thought|feared|rumou?red|alleged|claimed|assumed) (?=\\p{Lu}|many\\b|some\\b|most\\b|several\\b|they\\b|his\\b|her\\b|their\\b|more\\b|up to\\b|\\d)`,
  'gu',
);
const PERSONAL = new RegExp(
  `\\b(?:is|are|was|were|has been|have been) (?:(?:widely|generally|commonly|often|largely|broadly|increasingly|frequently) (?:seen|believed|regarded|considered|thought|viewed|perceived|said|held|credited|blamed|assumed|feared|rumou?red)|(?:believed|thought|said|rumou?red|alleged|reported|claimed|feared|perceived|seen|understood) to (?:be|have|hold|want|plan|lie))\\b`,
  'gu',
);
const BY_WHOM = /^(?: that| to)?(?: \p{L}+){0,2} by (?!now\b|then\b|far\b|the end\b|\d)/u;
const PLACED = /\b(?:according to|say|says|said|police|prosecutors|investigators) /i;
const SPOKEN = /\b(?:according to|says?|said|police|prosecutors|investigators) /i;

/**
 * Passives that hide who thinks so: "it is believed that", "is widely seen as", "was seen to be". Does not find: passives with their
 * agent ("it was reported by Reuters"), in sentences with a speaker, or in direct speech; "is expected to", which news needs.
 */
export const weaselPassive: ParagraphDetector = {
  id: 'weasel-passive',
  version: '3',
  categories: ['unsupported'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose') return [];
    const found: Finding[] = [];
    for (const pattern of [IMPERSONAL, PERSONAL]) {
      for (const match of view.text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const sentence = view.sentenceAt(match.index);
        if (view.quoted(match.index)) continue;
        const after = view.text.slice(end, sentence.end);
        if (PLACED.test(after) || BY_WHOM.test(after) || (pattern === PERSONAL && / by \p{Lu}?\p{L}+/u.test(after)))
          continue;
        // A speaker before an "and" speaks no further.
        if (SPOKEN.test(view.text.slice(sentence.start, match.index).replace(/^.*, (?:and|but|while|whereas) /, '')))
          continue;
        found.push({
          start: match.index,
          end: pattern === IMPERSONAL && view.text.slice(end, end + 5) === ' that' ? end + 5 : end,
          category: 'unsupported',
          severity: 'major',
          rule: `weasel-passive/${pattern === IMPERSONAL ? 'impersonal' : 'personal'}`,
          message: `“${match[0]}” by whom?`,
          confidence: pattern === IMPERSONAL ? 0.9 : 0.75,
        });
      }
    }
    return found;
  },
};
