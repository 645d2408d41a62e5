import type { ParagraphDetector } from '../detector.ts';
import { can, isFunctionWord, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { findConstructions, type Construction } from './construction.ts';

const POSSESSIVE: Readonly<Record<string, string>> = { theirs: 'their', ours: 'our', yours: 'your', hers: 'her' };
const NUMBER = '(?:[£$€]?\\d[\\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten)';

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'they-their',
    pattern: /\b(in|of|from|for|with|on|to|at|by|leave|left|lost|lose|sell|sold|all) they (\p{Ll}+)\b/gu,
    message: '“they” stands where “their” belongs.',
    confidence: 0.85,
    mend: ([all, , noun = '']) => (only(noun, 'PN') ? all?.replace(' they ', ' their ') : null),
  },
  {
    rule: 'possessive',
    pattern: /\b(theirs|ours|yours|hers) (\p{Ll}+)\b/gu,
    message: 'The possessive before a noun has no “s”.',
    confidence: 0.88,
    mend: ([all, pronoun = '', next = '']) =>
      only(next, 'JNP') && !isFunctionWord(next) ? all?.replace(pronoun, POSSESSIVE[pronoun] ?? pronoun) : null,
  },
  {
    rule: 'its',
    pattern: /\b(of|in|on|with|by|from|off|into|over|under|through|despite) it(?:'|’)s(?= \p{Ll})/gu,
    message: '“it’s” is short for “it is”; “its” belongs here.',
    confidence: 0.9,
    mend: ([, preposition]) => `${preposition} its`,
  },
  {
    rule: 'told-to',
    pattern:
      /\b(told|tells) to (the \p{Ll}+|him|her|them|us|reporters|(?:Mr|Mrs|Ms|Dr) \p{Lu}\p{L}+|\p{Lu}\p{Ll}+)(?= that\b| he\b| she\b| it\b| they\b|,? [“"])/gu,
    message: '“tell” takes its listener without “to”.',
    confidence: 0.9,
    mend: ([, verb, listener]) => `${verb} ${listener}`,
  },
  {
    rule: 'said-whom',
    pattern:
      /\b(said) (the (?:court|jury|judge|police|newspaper|paper|BBC|committee|meeting|inquiry|reporters)|reporters|journalists|lawmakers|investors) that\b/gu,
    message: '“say” takes no listener; “tell” does.',
    confidence: 0.85,
    mend: ([, , listener]) => `told ${listener} that`,
  },
  {
    rule: 'form-from',
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
    pattern:
      /(?<=(?:^|[.;:“] ?|, |\b(?:but|and|that|because|while) ))(everyone|everybody|nobody|no one|someone|somebody|anyone|anybody) (want|know|have|say|think|need|like|seem|agree|believe|understand|are|were|do)\b(?! (?:else|or))/giu,
    message: 'One person at a time: the verb is singular.',
    confidence: 0.88,
    mend: ([, who, verb = '']) =>
      `${who} ${{ have: 'has', are: 'is', were: 'was', do: 'does' }[verb.toLowerCase()] ?? inflect(verb.toLowerCase(), 's')}`,
  },
  {
    rule: 'title-who',
    pattern:
      /((?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|President|Judge) (?:\p{Lu}[\p{L}.’'-]+ ?(?:de |van |von |da |di |al-|bin |el )?){1,4}, who) (have|are|were|do)\b/gu,
    message: 'One person: the verb is singular.',
    confidence: 0.9,
    mend: ([, lead, verb = '']) => `${lead} ${{ have: 'has', are: 'is', were: 'was', do: 'does' }[verb]}`,
  },
  {
    rule: 'resumed-subject',
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
    pattern:
      /\b(?:per|a|each|every) (year|month|week|day) (?:annually|monthly|weekly|daily|per (?:year|month|week|day))\b|\bannually (?:per|each|every) year\b/gu,
    message: 'The period is said twice.',
    confidence: 0.92,
    mend: ([, unit = 'year']) => `a ${unit}`,
  },
];

/**
 * One small word for another, or one too many: "leave they homes", "theirs lives", "off it's roof", "told to Marsh", "form £1 to £2", "Dr Ito, who have", "But
 * however". Does not find: the same in direct speech; mistaken words that make sense where they stand.
 */
export const mistakenWords: ParagraphDetector = {
  id: 'mistaken-words',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => (view.kind === 'prose' ? findConstructions(view, 'mistaken-words', CONSTRUCTIONS) : []),
};
