import type { ParagraphDetector } from '../detector.ts';
import { can, isFunctionWord } from '../words/analyse.ts';
import { findConstructions, type Construction } from './construction.ts';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|\\d{1,3})';
const UNITS = 'years?|months?|weeks?|days?|hours?|decades?|centuries|minutes?';
const POSSESSORS =
  'sea|ocean|earth|army|world|country|nation|city|company|planet|region|continent|sport|club|government|town|team|league|state|island|party|bank|industry|festival|museum|river|school|university';
const SUPERLATIVE =
  '(?:largest|biggest|most|best|worst|first|last|only|oldest|richest|poorest|longest|highest|lowest|fastest|deepest|greatest|smallest|busiest|own|second|third|leading|top|main|surface|economy|population|capital|coast|history|future|president|government|parliament|budget|climate|core|orbit|atmosphere|currency|army|reputation|attention)';
/** Adjectives that a comparison with "more" is often made of wrongly. */
const stemOf = (word: string, ending: string): string | undefined => {
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].find(
    (one) => one.length > 2 && can(one, 'J') && !isFunctionWord(one),
  );
};
const NO_DEGREE =
  /^(?:honest|modest|earnest|interest|west|forest|harvest|rest|latest|fewer|other|another|former|latter|upper|inner|outer|clever|tender|slender|bitter|sober|eager|proper|leather|letter|matter|power|water|paper|number|member|winter|summer|corner|flower|silver|offer|later|sooner|lower|elder|longer|better|best)$/;

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'weekday',
    needs: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays'.split(' '),
    pattern: new RegExp(
      `\\b(at|in) (${WEEKDAY})(?= (?:and|after|before|to|for|with|when|as|because|that|in|at|by|but|morning|afternoon|evening|night(?![’']s| game| match))\\b|[.,;]|$)`,
      'gu',
    ),
    message: 'A day of the week takes “on”.',
    confidence: 0.9,
    mend: ([, , day]) => `on ${day}`,
  },
  {
    // "I have been looking since two years"
    rule: 'since-span',
    needs: ['since'],
    pattern: new RegExp(
      `\\bsince (?:about |more than |over |nearly |almost )?(${COUNT} (?:${UNITS}))(?! (?:ago|before|after|later|earlier|back|previously|into|of age))\\b`,
      'giu',
    ),
    message: 'A span of time takes “for”; “since” takes its beginning.',
    confidence: 0.86,
    mend: ([all = '']) => `for${all.slice(5)}`,
  },
  {
    // "a 41 years old nurse", "31-year old ship"
    rule: 'year-old',
    needs: ['old', 'year', 'years'],
    pattern: /\b(an? )(\d{1,3}|\p{Ll}+)(?:[ -]years?[ -]old|-years-old) (?=\p{Ll}{3,})/gu,
    message: 'Before a noun the age takes hyphens and no plural.',
    confidence: 0.88,
    mend: ([all = '', article, age = '']) =>
      /-year-old /.test(all) ||
      !/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)$/.test(age)
        ? null
        : `${article}${age}-year-old `,
  },
  {
    // "a five-years plan"
    rule: 'plural-measure',
    needs: [
      'years',
      'months',
      'weeks',
      'days',
      'hours',
      'metres',
      'meters',
      'miles',
      'minutes',
      'pounds',
      'euros',
      'dollars',
    ],
    pattern: new RegExp(
      `\\b([Aa]n? (?:\\d+|${COUNT})-)(year|month|week|day|hour|metre|meter|mile|minute|pound|euro|dollar)s (?=\\p{Ll}{3,})(?!(?:long|after|before|later)\\b)`,
      'gu',
    ),
    message: 'A measure before a noun stands in the singular.',
    confidence: 0.9,
    mend: ([, lead, unit]) => `${lead}${unit} `,
  },
  {
    rule: 'double-degree',
    needs: ['more', 'most'],
    pattern: /\b(more|most) (\p{Ll}{3,}(?:er|est))\b(?! and)/gu,
    message: 'The degree is said twice.',
    confidence: 0.88,
    mend: ([, degree, word = '']) => {
      const ending = word.endsWith('est') ? 'est' : 'er';
      if (NO_DEGREE.test(word) || (degree === 'most' && ending === 'er') || stemOf(word, ending) === undefined)
        return null;
      return word;
    },
  },
  {
    rule: 'for-to',
    needs: ['for'],
    pattern: /\b(?:in order )?for to (\p{Ll}+)\b/gu,
    message: '“to” alone leads to the verb.',
    confidence: 0.88,
    mend: ([, verb = '']) => (can(verb, 'V') || /^(?:be|have|do)$/.test(verb) ? `to ${verb}` : null),
  },
  {
    rule: 'between-to',
    needs: ['between'],
    pattern: /\bbetween ([£$€]?\d[\d.,]*) to ([£$€]?\d[\d.,]*)(?!\d)/gu,
    message: '“between” goes with “and”.',
    confidence: 0.92,
    mend: ([, from, to]) => `between ${from} and ${to}`,
  },
  {
    rule: 'as-soon',
    needs: ['soon', 'long', 'far'],
    pattern: /\b([Aa]s (?:soon|long)) (?=(?:a|an|the|it|he|she|they|we|you) \p{Ll}+)/gu,
    message: 'The second “as” is missing.',
    confidence: 0.86,
    mend: ([, lead]) => `${lead} as `,
  },
  {
    rule: 'there-is-many',
    needs: ['there'],
    pattern:
      /\b([Tt]here) (is|was|has been) (?=(?:many|several|numerous|two|three|four|five|six|dozens|hundreds|thousands|millions) (?!times|years|days|weeks|months|hours|ways? )\p{Ll}+s\b)/gu,
    message: 'Several of them: the verb is plural.',
    confidence: 0.86,
    mend: ([, there, verb = '']) => `${there} ${{ is: 'are', was: 'were', 'has been': 'have been' }[verb]} `,
  },
  {
    rule: 'hundred-of',
    needs: ['hundred', 'thousand', 'million', 'billion'],
    pattern:
      /\b((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:hundred|thousand|million|billion)) of (?=(?!them|us|these|those|the|its|his|her|their|our|which|whom|all|its)\p{Ll}+)/gu,
    message: 'A number takes no “of”.',
    confidence: 0.86,
    mend: ([, count]) => `${count} `,
  },
  {
    rule: 'others-before-noun',
    needs: ['others'],
    pattern: /\b(and|or|many|some|all|any|the) others (?=(\p{Ll}+s)\b)/gu,
    message: '“other” before a noun has no “s”.',
    confidence: 0.85,
    mend: ([, before, noun = '']) => (can(noun, 'P') && !can(noun, 'Z') ? `${before} other ` : null),
  },
  {
    rule: 'as-few-as',
    needs: ['few'],
    pattern: /\bas few as (?=[£$€]\d)/gu,
    message: 'Money is not counted in pieces: “as little as”.',
    confidence: 0.9,
    mend: () => 'as little as ',
  },
  {
    rule: 'in-case-of',
    needs: ['case'],
    pattern: /\b([Ii])n case of (it|he|she|they|we) (?=\p{Ll})/gu,
    message: '“in case of” takes a noun, “if” a clause.',
    confidence: 0.88,
    mend: ([, i, subject]) => `${i === 'I' ? 'If' : 'if'} ${subject} `,
  },
  {
    rule: 'if-will',
    needs: ['if'],
    pattern:
      /\b([Ii]f (?:everything|all|it|he|she|they|the \p{Ll}+|nothing)) will (go|come|happen|pass|fail|win|lose|work|succeed|continue|end|start|fall|rise)\b(?= [^.;]{0,60}, [^.;]{0,40}\bwill\b)/gu,
    message: 'After “if” the present tense tells what is to come.',
    confidence: 0.8,
    mend: ([, lead = '', verb = '']) =>
      /they$|s$/.test(lead) ? `${lead} ${verb}` : `${lead} ${/(?:s|sh|ch|o)$/.test(verb) ? `${verb}es` : `${verb}s`}`,
  },
  {
    // "the worlds largest", "the planets surface"
    rule: 'lost-apostrophe',
    needs: POSSESSORS.split('|').map((word) => (word.endsWith('y') ? `${word}s` : `${word}s`)),
    pattern: new RegExp(`\\b((?:[Tt]he|[Tt]his|[Oo]ur|[Oo]f) (?:${POSSESSORS}))s (${SUPERLATIVE})(?= \\p{Ll})`, 'gu'),
    message: 'The apostrophe of the possessive was lost.',
    confidence: 0.88,
    mend: ([, owner, rest]) =>
      /^(?:state|bank)$/.test(owner?.split(' ')[1] ?? '') && /^(?:own|first|last|only|top|most)$/.test(rest ?? '')
        ? null
        : `${owner}'s ${rest}`,
  },
  {
    // "landed it's Chandrayaan-3", "fired it's coach"
    rule: 'its',
    needs: ["it's"],
    pattern: /\b(\p{Ll}+) it(?:'|’)s (\p{L}[\p{L}\d-]*)/gu,
    message: '“it’s” is short for “it is”; “its” belongs here.',
    confidence: 0.88,
    mend: ([, verb = '', next = '']) =>
      can(verb, 'DG') &&
      !NO_OBJECT.test(verb) &&
      (/^\p{Lu}/u.test(next) ||
        (can(next, 'NP') && !can(next, 'GLRDJ')) ||
        /^(?:own|first|last|second|biggest|largest|best|worst)$/.test(next))
        ? `${verb} its ${next}`
        : null,
  },
];

/** Verbs that take a clause: "thinks it's likely" is right. */
const NO_OBJECT =
  /^(?:said|saying|thought|thinking|knew|knowing|hoped|hoping|felt|feeling|believed|believing|guessed|meant|meaning|saw|seeing|heard|hearing|figured|found|finding|realised|realized|admitted|claimed|claiming|argued|insisted|feared|warned|added|agreed|joked|decided|noticed|noted|wished|wondered|suspected|expected|assumed|showed|showing|proved|supposed|considering|assuming|says|telling|told|pretended|bet|explained|swore|declared|announced|learned|learnt|understood|imagined)$/;

/**
 * Times, measures and degrees in forms that English has not: "at Monday", "since two years", "a 41 years old nurse", "most coldest", "the worlds largest". Does not
 * find: the same in direct speech; plain plurals that lack their apostrophe before a noun that is not a superlative.
 */
export const timesAndDegrees: ParagraphDetector = {
  id: 'times-and-degrees',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => (view.kind === 'prose' ? findConstructions(view, 'times-and-degrees', CONSTRUCTIONS) : []),
};
