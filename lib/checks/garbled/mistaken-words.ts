import type { ParagraphDetector } from '../detector.ts';
import { can, isFunctionWord, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { findConstructions, type Construction } from './construction.ts';

const POSSESSIVE: Readonly<Record<string, string>> = { theirs: 'their', ours: 'our', yours: 'your', hers: 'her' };
const isPreposition = (word: string): boolean =>
  /^(?:in|of|from|for|with|on|to|at|by|into|about|over|under|after|before|around|near|all|both)$/.test(word);
const NUMBER = '(?:[£$€]?\\d[\\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten)';

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'they-their',
    needs: ['they'],
    // No verb after "they" ends in "s": what does is a noun, unless it is a time.
    pattern: /(?<=\b(\p{Ll}+) )they (\p{Ll}+s)\b/gu,
    message: '“they” stands where “their” belongs.',
    confidence: 0.85,
    mend: ([, before = '', noun = '']) =>
      can(noun, 'P') &&
      (isPreposition(before) || can(before, 'VG')) &&
      !/^(?:always|sometimes|perhaps|besides|nowadays|this|was|is|has|does|as|us)$/.test(noun)
        ? `their ${noun}`
        : null,
  },
  {
    rule: 'possessive',
    needs: ['theirs', 'ours', 'yours', 'hers'],
    pattern: /\b(theirs|ours|yours|hers) (\p{Ll}+)\b/gu,
    message: 'The possessive before a noun has no “s”.',
    confidence: 0.88,
    mend: ([all, pronoun = '', next = '']) =>
      only(next, 'JNP') && !isFunctionWord(next) ? all?.replace(pronoun, POSSESSIVE[pronoun] ?? pronoun) : null,
  },
  {
    rule: 'its',
    needs: ["it's"],
    pattern: /\b(of|in|on|with|by|from|off|into|over|under|through|despite) it(?:'|’)s(?= \p{Ll})/gu,
    message: '“it’s” is short for “it is”; “its” belongs here.',
    confidence: 0.9,
    mend: ([, preposition]) => `${preposition} its`,
  },
  {
    rule: 'told-to',
    needs: ['told', 'tells'],
    pattern:
      /\b(told|tells) to (the \p{Ll}+|him|her|them|us|reporters|(?:Mr|Mrs|Ms|Dr) \p{Lu}\p{L}+|\p{Lu}\p{Ll}+)(?= that\b| he\b| she\b| it\b| they\b|,? [“"])/gu,
    message: '“tell” takes its listener without “to”.',
    confidence: 0.9,
    mend: ([, verb, listener]) => `${verb} ${listener}`,
  },
  {
    rule: 'said-whom',
    needs: ['said'],
    pattern:
      /\b(said) (the (?:court|jury|judge|police|newspaper|paper|BBC|committee|meeting|inquiry|reporters)|reporters|journalists|lawmakers|investors) that\b/gu,
    message: '“say” takes no listener; “tell” does.',
    confidence: 0.85,
    mend: ([, , listener]) => `told ${listener} that`,
  },
  {
    rule: 'form-from',
    needs: ['form'],
    pattern: new RegExp(
      `(?<!\\b(?:they|we|you|to|I|and|will|can|could|would|may|of|a|the) )\\bform (?=${NUMBER} (?:to|until)\\b)|(?<=\\b(?:away|far|apart|came|comes|come|up|down|back|suffer|suffers|suffering|different) )form (?=\\p{L})`,
      'gu',
    ),
    message: '“form” stands where “from” belongs.',
    confidence: 0.9,
    mend: () => 'from ',
  },
  {
    rule: 'nobody-verb',
    needs: ['everyone', 'everybody', 'nobody', 'no', 'someone', 'somebody', 'anyone', 'anybody'],
    pattern:
      /(?<=(?:^|[.;:“] ?|, |\b(?:but|and|that|because|while) ))(everyone|everybody|nobody|no one|someone|somebody|anyone|anybody) (want|know|have|say|think|need|like|seem|agree|believe|understand|are|were|do)\b(?! (?:else|or))/giu,
    message: 'One person at a time: the verb is singular.',
    confidence: 0.88,
    mend: ([, who, verb = '']) =>
      `${who} ${{ have: 'has', are: 'is', were: 'was', do: 'does' }[verb.toLowerCase()] ?? inflect(verb.toLowerCase(), 's')}`,
  },
  {
    rule: 'title-who',
    needs: ['who'],
    pattern:
      /((?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|President|Judge) (?:\p{Lu}[\p{L}.’'-]+ ?(?:de |van |von |da |di |al-|bin |el )?){1,4}, who) (have|are|were|do)\b/gu,
    message: 'One person: the verb is singular.',
    confidence: 0.9,
    mend: ([, lead, verb = '']) => `${lead} ${{ have: 'has', are: 'is', were: 'was', do: 'does' }[verb]}`,
  },
  {
    rule: 'resumed-subject',
    needs: ['he', 'she', 'they'],
    pattern:
      /(?<=(?:^|[.!?]”? ))((?:The |Its |His |Her |Their )?(?:[\p{L}-]+ ){0,3}?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+),? (he|she|they) (told|added|has|had|was|is|will|\p{Ll}+ed)\b/gu,
    message: 'The subject is said twice.',
    confidence: 0.8,
    mend: ([, name = '', , verb]) =>
      /^(?:[-–—]|In|On|Last|Next|This|At|After|Before|When|While|As|If|For|With|By|From|Since|Although|Though|But|And|Like|Unlike|Then|Now|To|Until)\b/.test(
        name,
      ) || name.split(' ').some((word) => /^\p{Ll}/u.test(word) && (isFunctionWord(word) || can(word, 'DZL')))
        ? null
        : `${name} ${verb}`,
  },
  {
    rule: 'plural-modifier',
    needs: [
      'numbers',
      'figures',
      'rates',
      'prices',
      'levels',
      'groups',
      'members',
      'leaders',
      'organizations',
      'organisations',
      'unions',
      'associations',
    ],
    pattern:
      /(?<![\p{L}-])(\p{L}+s) (numbers|figures|rates|prices|levels|groups|members|leaders|organi[sz]ations|unions|associations)\b/giu,
    message: 'A noun before another one stands in the singular.',
    confidence: 0.82,
    mend: ([all, first = '', second = '']) => {
      const lower = first.toLowerCase();
      const plain =
        /^(?:passengers|students|employees|voters|visitors|patients|consumers|customers|tourists|farmers|unemployments|houses|foods|populations|energys|doctors|nurses|citizens|migrants|oils|interests|prisoners|subscribers|viewers|readers|members|deaths|births|infections|incomes|shares)$/.test(
          lower,
        );
      const owners =
        /^(?:unions|associations|groups|organi[sz]ations|leaders|rates|members)$/i.test(second) &&
        /^(?:students|farmers|doctors|nurses|voters|employees|consumers|members|patients|interests|deaths|shares)$/.test(
          lower,
        );
      return plain && !owners ? `${first.slice(0, -1)}${all?.slice(first.length)}` : null;
    },
  },
  {
    rule: 'but-however',
    needs: ['however', 'although', 'because', 'despite', 'inspite', 'spite'],
    pattern:
      /\b(But however|However,? but|Although [^.;]{5,60}, but|Because [^.;]{5,60}, so|Despite of|Inspite of|In spite [^o])\b/gu,
    message: 'Two words for one turn of the sentence.',
    confidence: 0.85,
    mend: ([all = '']) =>
      all === 'But however' || /^However,? but$/.test(all)
        ? 'However'
        : /^(?:Despite of|Inspite of)$/.test(all)
          ? 'Despite'
          : undefined,
  },
  {
    rule: 'twice-yearly',
    needs: ['annually', 'monthly', 'weekly', 'daily', 'per'],
    pattern:
      /\b(?:per|a|each|every) (year|month|week|day) (?:annually|monthly|weekly|daily|per (?:year|month|week|day))\b|\bannually (?:per|each|every) year\b/gu,
    message: 'The period is said twice.',
    confidence: 0.92,
    mend: ([, unit = 'year']) => `a ${unit}`,
  },
  {
    rule: 'person-which',
    needs: ['which'],
    pattern:
      /(?<![\p{L}-])((?:\p{Ll}+(?:ologist|ician|ographer|onomist|ournalist|cientist|esearcher|inister|okesman|okeswoman|eacher)|doctor|nurse|officer|player|student|worker|woman|man|boy|girl|president|director|lawyer|farmer|driver|coach|artist|activist|mayor|judge|patient|victim|witness|resident)s?),? which (?=(?:is|was|has|had|were|are|have|will|\p{Ll}+(?:ed|s))\b)/gu,
    message: 'A person is “who”.',
    confidence: 0.82,
    mend: ([all]) => all?.replace(/which $/, 'who '),
  },
  {
    rule: 'whom-who',
    needs: ['whom'],
    pattern:
      /(?<!\b(?:of|for|to|with|by|from|about|on|against|behind|among|under) )\bwhom (?=(?:is|was|were|are|has|had|took|came|went|won|made|led|said|became|works|worked|lives|lived)\b)/gu,
    message: '“whom” can’t be the subject.',
    confidence: 0.85,
    mend: () => 'who ',
  },
  {
    rule: 'effected',
    needs: ['effected'],
    pattern:
      /\b(not|badly|severely|also|worst|most|directly|seriously|adversely|been) effected\b(?! (?:by the (?:court|parties|signing)|through|in accordance))/gu,
    message: '“effected” means brought about; “affected” is meant.',
    confidence: 0.82,
    mend: ([, before]) => `${before} affected`,
  },
  {
    rule: 'on-early',
    needs: ['early', 'late'],
    pattern:
      /\bon (early|late) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?! (?:morning|evening|afternoon|night))/gu,
    message: 'The words stand in the wrong order.',
    confidence: 0.85,
    mend: ([, when, day]) => `${when} on ${day}`,
  },
  {
    rule: 'in-this',
    needs: ['this', 'last', 'next'],
    pattern:
      /\bin (this|last|next) (week|month|year)(?=[.,;]| (?:and|but|after|before|because|when|as|that|with)\b|$)/gu,
    message: 'No “in” before this time.',
    confidence: 0.82,
    mend: ([, which, unit]) => `${which} ${unit}`,
  },
  {
    rule: 'two-prepositions',
    needs: [
      'since',
      'between',
      'despite',
      'including',
      'against',
      'regarding',
      'concerning',
      'without',
      'under',
      'over',
      'about',
      'around',
      'nearly',
      'almost',
      'worth',
      'near',
      'inside',
      'outside',
      'beside',
      'behind',
    ],
    pattern:
      /\b(?:(since) (?:from|in) (?=\p{Lu}|(?:19|20)\d\d\b)|(between|despite|including|against|regarding|concerning|without) (?:of|in) (?=(?:the|a|an|its|his|her|their)\b)|(under|over|about|around|nearly|almost|worth) of (?=[£$€\d]|(?:two|three|four|five|six|seven|eight|nine|ten)\b)|(near|inside|outside|beside|behind) (?:to|from) (?=the\b))/gu,
    message: 'One preposition too many.',
    confidence: 0.85,
    mend: ([all, ...kept]) => (/^(?:near to|inside from|behind to) /.test(all ?? '') ? null : `${kept.find(Boolean)} `),
  },
  {
    rule: 'no-body',
    needs: ['body'],
    pattern: /\bNo body (?=(?:was|is|has|could|can|would|will|knows|knew)\b)/g,
    message: '“Nobody” is one word.',
    confidence: 0.85,
    mend: () => 'Nobody ',
  },
  {
    rule: 'asked-to',
    needs: ['asked', 'urged', 'advised', 'warned', 'told', 'reminded', 'informed'],
    pattern:
      /\b(asked|urged|advised|warned|told|reminded|informed) to (people|everybody|everyone|residents|voters|citizens|reporters|journalists|him|her|them|us|drivers|customers|parents|players|fans|members|users|tourists|visitors)\b/gu,
    message: 'This verb takes its person without “to”.',
    confidence: 0.85,
    mend: ([, verb, whom]) => `${verb} ${whom}`,
  },
  {
    rule: 'people-number',
    needs: ['people', 'children', 'women', 'men', 'police'],
    pattern:
      /\b((?:[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]ome|[Oo]ther|[Yy]oung|[Oo]ld|[Mm]illions of|[Hh]undreds of|[Tt]housands of|\d[\d,]*) (?:\p{Ll}+ )?(?:people|children|women|men|police)) (has|is|was|does)\b/gu,
    message: 'Several of them: the verb is plural.',
    confidence: 0.85,
    mend: ([, who = '', verb = '']) =>
      /^(?:the|a|of|in|that)$/.test(who.split(' ')[1] ?? '')
        ? null
        : `${who} ${{ has: 'have', is: 'are', was: 'were', does: 'do' }[verb]}`,
  },
];

/**
 * One small word for another, or one too many: "leave they homes", "theirs lives", "off it's roof", "told to Marsh", "form £1 to £2", "Dr Ito, who have", "But
 * however". Does not find: the same in direct speech; mistaken words that make sense where they stand.
 */
export const mistakenWords: ParagraphDetector = {
  id: 'mistaken-words',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => (view.kind === 'prose' ? findConstructions(view, 'mistaken-words', CONSTRUCTIONS) : []),
};
