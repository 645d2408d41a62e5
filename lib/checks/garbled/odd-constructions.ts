import type { ParagraphDetector } from '../detector.ts';
import { can, lemmaAs, only } from '../words/analyse.ts';
import { findConstructions, type Construction } from './construction.ts';

const NOUN_OF: Readonly<Record<string, string>> = {
  weary: 'weariness',
  anxious: 'anxiety',
  angry: 'anger',
  poor: 'poverty',
  scarce: 'scarcity',
  aggressive: 'aggression',
  violent: 'violence',
  corrupt: 'corruption',
  stable: 'stability',
  unstable: 'instability',
  secure: 'security',
  insecure: 'insecurity',
  urgent: 'urgency',
  sceptical: 'scepticism',
  skeptical: 'skepticism',
  hostile: 'hostility',
  desperate: 'desperation',
  healthy: 'health',
  wealthy: 'wealth',
  hungry: 'hunger',
  lonely: 'loneliness',
  ill: 'illness',
  sick: 'sickness',
  sad: 'sadness',
  weak: 'weakness',
  certain: 'certainty',
  uncertain: 'uncertainty',
  confident: 'confidence',
  independent: 'independence',
  important: 'importance',
  absent: 'absence',
  transparent: 'transparency',
  efficient: 'efficiency',
  reluctant: 'reluctance',
  resilient: 'resilience',
  dominant: 'dominance',
  vulnerable: 'vulnerability',
  responsible: 'responsibility',
  tense: 'tension',
};
const ADJECTIVES = Object.keys(NOUN_OF).join('|');
const DECLINE =
  '(?:collapsing|crumbling|failing|falling|deteriorating|declining|dwindling|shrinking|worsening|broken|ruined)';
const OWNED = '(?:proposal|proposals|stance|refusal|insistence|willingness|reluctance)';
const PERSONAL =
  /^(?:Parliament|Congress|War|Peace|Law|State|God|Islam|Art|Lords|Commons|Europe|Action|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'adjective-as-noun',
    needs: Object.keys(NOUN_OF),
    pattern: new RegExp(
      `\\b(of|with|in|by|from|about) (?:(\\p{Ll}+) )?(${ADJECTIVES}) (?=(?:has|have|had|is|was|will|would)\\b)`,
      'gu',
    ),
    message: 'An adjective stands where a noun belongs.',
    confidence: 0.82,
    mend: ([, preposition, first, adjective]) =>
      first && (!can(first, 'N') || /^(?:the|a)$/.test(first))
        ? null
        : `${preposition} ${first ? `${first}-` : ''}${NOUN_OF[adjective ?? ''] ?? ''}`,
  },
  {
    rule: 'anger-as-adjective',
    needs: ['reacted', 'responded', 'greeted', 'met', 'spoke', 'filled'],
    pattern:
      /\b(?:reacted|responded|greeted|met|spoke|filled) with (angry|sad|happy|surprised|anxious|hungry|proud)(?=[.,;]|\s+(?:to|at|and|by|over)\b)/gu,
    message: 'An adjective stands where a noun belongs.',
    confidence: 0.85,
    mend: ([all, adjective]) =>
      all?.replace(
        /\p{L}+$/u,
        {
          angry: 'anger',
          sad: 'sadness',
          happy: 'happiness',
          surprised: 'surprise',
          anxious: 'anxiety',
          hungry: 'hunger',
          proud: 'pride',
        }[adjective ?? ''] ?? '',
      ),
  },
  {
    rule: 'missing-verb',
    needs: ['yet'],
    pattern: /\b(?:several|many|some|few|numerous|two|three|four|the|its|\p{Ll}+) (\p{Ll}+s) yet to be \p{Ll}+/gu,
    message: 'This clause has no verb: “are yet to be”, or “remain”?',
    confidence: 0.75,
    mend: ([, noun]) => (can(noun ?? '', 'P') && !/^(?:is|was|has)$/.test(noun ?? '') ? undefined : null),
  },
  {
    rule: 'any-which',
    needs: ['any'],
    pattern: /\bany (\p{Ll}+), which (?=will|would|could|can|may|might|does|has|have|is|are)/gu,
    message: '“any” limits what follows: no comma, and “that”.',
    confidence: 0.78,
    mend: ([, noun]) => (can(noun ?? '', 'NP') ? `any ${noun} that ` : null),
  },
  {
    rule: 'accuse-what',
    needs: ['accuse', 'accuses', 'accused', 'accusing'],
    pattern:
      /\baccus(?:es?|ed|ing) (?:what|that|how|why)\b(?: (?:he|she|they|it) (?:claims?|calls?|says?|said|called|claimed)(?: (?:is|are|was|to be)(?: the so-called)?)?)?/gu,
    message: 'One accuses somebody; one criticizes something.',
    confidence: 0.8,
    mend: ([all]) => all?.replace(/^accus(es?|ed|ing)/, (_, ending: string) => `criticiz${ending}`),
  },
  {
    rule: 'demand-can',
    needs: ['demand', 'demands', 'demanded', 'demanding'],
    pattern: /\b(demand(?:s|ed|ing)?) that (?=(?:the |a |an )?(?:\p{L}+ ){1,2}(?:can|will) )/gu,
    message: 'What is demanded should be; what “can” or “will” be is asserted.',
    confidence: 0.75,
    mend: ([, verb]) => `${verb?.replace('demand', 'insist')} that `,
  },
  {
    rule: 'bad-supply',
    needs: ['run', 'runs', 'running', 'ran', 'short', 'shortage', 'lack', 'lacks', 'lacked', 'lacking'],
    pattern: new RegExp(
      `\\b(?:run(?:s|ning)? (?:out|low|short)|ran (?:out|low|short)|short(?:age)?|lack(?:s|ed|ing)?) (?:of|on)? ?(?:both )?[\\p{L} ]{3,40}? and ${DECLINE} \\p{L}+`,
      'gu',
    ),
    message: 'One can run out of supplies, not of what is failing.',
    confidence: 0.72,
    mend: () => undefined,
  },
  {
    rule: 'risk-of-good',
    needs: ['risking'],
    pattern:
      /\bwithout risking [^.,;]{3,30}? (?:stopping|ending|halting|ceasing|abandoning) (?:its|their|his|her|the) (?:\p{Ll}+ )?(?:offensive|attacks?|war|violence|aggression|invasion|strikes?|abuse|bombing|actions)(?: actions)?/gu,
    message: 'A good outcome is no risk: the sense may be the other way round.',
    confidence: 0.75,
    mend: () => undefined,
  },
  {
    rule: 'owner-last',
    needs: ['proposal', 'proposals', 'stance', 'refusal', 'insistence', 'willingness', 'reluctance'],
    pattern: new RegExp(
      `\\b([Tt]he) (${OWNED}) of (\\p{Lu}\\p{Ll}+)(?= (?:\\p{Ll}+ed|to|contain|contains?|includes?|is|was|will|would|has|had|for|that|not)\\b)(?! (?:and|of) )`,
      'gu',
    ),
    message: 'The owner goes first: a paraphrasing machine turns “X’s plan” into “the plan of X”.',
    confidence: 0.7,
    mend: ([, , noun, owner]) => (PERSONAL.test(owner ?? '') ? null : `${owner}’s ${noun}`),
  },
  {
    rule: 'bare-number',
    needs: ['thousand', 'million', 'hundred'],
    pattern:
      /(?<!\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|half|per|hundred|of|couple|\d|\d\d|\d\d\d|these|the|every|each|many) )(?<![\d-] ?)\b(thousand|million|hundred) (?=(?:to|were|are|have|fled|died|of)\b)/gu,
    message: 'An indefinite number is plural.',
    confidence: 0.78,
    mend: ([, number]) => `${number}s `,
  },
  {
    rule: 'plural-unit',
    needs: ['weeks', 'months', 'days', 'years', 'hours', 'minutes'],
    pattern:
      /\b([Aa]n?|[Tt]he|its|his|her|their) (two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (week|month|day|year|hour|minute)s (?=(\p{Ll}+))/gu,
    message: 'A measure before its noun is singular and takes a hyphen.',
    confidence: 0.82,
    mend: ([, article, number, unit, noun]) =>
      only(noun ?? '', 'NV') && can(noun ?? '', 'N') && /^an?$/i.test(article ?? '')
        ? `${article} ${number}-${unit} `
        : null,
  },
  {
    rule: 'parted-piece',
    needs: ['piece', 'part', 'lot', 'number', 'series', 'range', 'variety', 'majority', 'handful'],
    pattern:
      /\b(\p{Ll}+) (piece|part|lot|number|series|range|variety|majority|handful) of (?=(?:its|the|their|his|her)\b)/gu,
    message: 'An article is missing.',
    confidence: 0.78,
    mend: ([, verb, noun]) =>
      /^(?:piece|handful|variety|majority)$/.test(noun ?? '') &&
      only(verb ?? '', 'VDLZG') &&
      lemmaAs(verb ?? '', 'V') !== 'be'
        ? `${verb} a ${noun} of `
        : null,
  },
  {
    rule: 'uncountable-unit',
    needs: [
      'degree',
      'passenger',
      'traveler',
      'traveller',
      'worker',
      'soldier',
      'patient',
      'student',
      'teacher',
      'euro',
      'dollar',
      'tonne',
      'kilometre',
      'kilometer',
      'mile',
      'metre',
      'meter',
      'country',
      'customer',
      'voter',
      'job',
      'house',
      'home',
    ],
    pattern:
      /\b(\d[\d,.]*(?: million| billion)?|many|several|hundreds of|thousands of|two|three|four|five|six|ten) (degree|passenger|traveler|traveller|worker|soldier|patient|student|teacher|euro|dollar|tonne|kilometre|kilometer|mile|metre|meter|country|customer|voter|job|house|home)(?= (?:Celsius|Fahrenheit|and|in|of|were|are|have|had|from|who|at|on|to|by|with|was|died)\b|[.,])/gu,
    message: 'After this number the noun is plural.',
    confidence: 0.85,
    mend: ([, number, noun]) =>
      number === '1' || /[.,]$/.test(number ?? '')
        ? null
        : `${number} ${noun?.endsWith('y') ? `${noun.slice(0, -1)}ie` : noun}s`,
  },
  {
    rule: 'neither-side',
    needs: ['neither', 'either', 'each', 'every'],
    pattern:
      /\b([Nn]either|[Ee]ither|[Ee]ach|[Ee]very) (?:of )?(sides|parties|countries|teams|companies|governments)\b/gu,
    message: 'After this word the noun is singular.',
    confidence: 0.88,
    mend: ([, first, noun]) => `${first} ${noun?.replace(/ies$/, 'y').replace(/s$/, '')}`,
  },
  {
    rule: 'told-nobody',
    needs: ['told'],
    pattern:
      /(?<!\b(?:was|were|be|been|being|is|are|am|get|gets|got|when|if|as|once|not|also|later|repeatedly|often|reportedly|allegedly) )\btold (?=that\b)/gu,
    message: 'One tells somebody; without a hearer one says.',
    confidence: 0.78,
    mend: () => 'said ',
  },
  {
    rule: 'rising-there',
    needs: ['there'],
    pattern:
      /\b(?:there|There) (?:would|will|may|might|could|can) (?:occur|happen|arise|take place|come about|appear|result) an? \p{Ll}+/gu,
    message: '“there would be”, or a subject of its own.',
    confidence: 0.8,
    mend: ([all]) => all?.replace(/(?:occur|happen|arise|take place|come about|appear|result)/, 'be'),
  },
];

/** Headings leave verbs out. */
const IN_HEADINGS = CONSTRUCTIONS.filter(({ rule }) => rule !== 'missing-verb');

/**
 * Constructions that no writer of English makes and machines do: an adjective for a noun ("of war weary has"), "any deal, which will", "accusing what he calls",
 * "demands that it can", clauses without their verb, "a three weeks trial", "150 million degree". Does not find: the same slips with words between; constructions
 * that are merely clumsy.
 */
export const oddConstructions: ParagraphDetector = {
  id: 'odd-constructions',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind !== 'prose' && view.kind !== 'heading') return [];
    return findConstructions(view, 'odd-constructions', view.kind === 'prose' ? CONSTRUCTIONS : IN_HEADINGS);
  },
};
