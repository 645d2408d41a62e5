import type { ParagraphDetector } from '../detector.ts';
import { can, isFunctionWord } from '../words/analyse.ts';
import { findConstructions, type Construction } from './construction.ts';

/** "the vote is planed": what was heard, and what was said. */
const HEARD: Readonly<Record<string, string>> = {
  planed: 'planned',
  tolled: 'told',
  excepts: 'expects',
  baned: 'banned',
  scared: 'scarred',
};

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'heard',
    needs: Object.keys(HEARD),
    pattern:
      /\b(is|are|was|were|been|be|has|have|had|he|she|who|and|minister|official|president|being|which|that|\p{Ll}+[^s\s]) (planed|tolled|excepts|baned)\b/gu,
    message: 'Another word is meant.',
    confidence: 0.86,
    mend: ([, before, word = '']) => `${before} ${HEARD[word]}`,
  },
  {
    rule: 'passed',
    needs: ['past'],
    pattern:
      /\b((?:law|bill|motion|budget|measure|act|resolution|amendment|reform|exam|test)s? (?:(?:would|will|could|may|must|should) be|was|were|has been|had been|have been)) past\b/gu,
    message: 'What was approved was “passed”.',
    confidence: 0.9,
    mend: ([, lead]) => `${lead} passed`,
  },
  {
    rule: 'then-now',
    needs: ['than'],
    pattern:
      /, than (?=(?:its|the|a|his|her|their|an) (?:\p{Ll}+ ){0,2}(?:chief|president|minister|director|head|captain|leader|mayor|chairman|governor|secretary|coach))/gu,
    message: '“then”, at that time, is meant.',
    confidence: 0.9,
    mend: () => ', then ',
  },
  {
    rule: 'past-time',
    needs: ['passed'],
    pattern:
      /\b([Tt]he|[Tt]his|[Ii]n the|[Oo]ver the|[Dd]uring the) passed (?=(?:\p{Ll}+ )?(?:week|month|year|decade|day|century|season)s?\b)/gu,
    message: 'Time that is over is “past”.',
    confidence: 0.9,
    mend: ([, lead]) => `${lead} past `,
  },
  {
    rule: 'rose',
    needs: ['raised'],
    pattern:
      /\b((?:prices?|demand|rents?|costs?|temperatures?|sales|profits?|levels?|numbers?|rates?|output|wages|toll|tolls|turnout|exports|imports|\p{Ll}+ly)) (has |have )?raised (?=(?:to|by|from|sharply|slightly|again) )/gu,
    message: '“raise” needs something that is raised; what goes up by itself “rises”.',
    confidence: 0.82,
    mend: ([, subject, has]) => (subject?.endsWith('ly') ? null : `${subject} ${has ? `${has}risen ` : 'rose '}`),
  },
  {
    // “…,” told Dr Shukla, a doctor
    rule: 'told-by',
    needs: ['told'],
    pattern: /(?<=[,?!]” )told (?=(?:(?:Dr|Mr|Mrs|Ms|Prof) )?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’-]+){0,2}[,.])/gu,
    message: 'Somebody “said” it, or “told” somebody.',
    confidence: 0.88,
    mend: () => 'said ',
  },
  {
    rule: 'prises',
    needs: ['prises'],
    pattern:
      /\b([Ss]hare|[Oo]il|[Gg]as|[Hh]ouse|[Ff]ood|[Ee]nergy|[Pp]etrol|[Cc]onsumer|[Ff]uel|[Tt]he|[Hh]igh|[Hh]igher|[Rr]ising) prises\b/gu,
    message: 'What is paid are “prices”.',
    confidence: 0.92,
    mend: ([, what]) => `${what} prices`,
  },
  {
    rule: 'tolled',
    needs: ['tolled'],
    pattern:
      /\btolled (?=(?:the (?:newspaper|paper|court|BBC|agency|committee|parliament)|reporters|journalists|lawmakers|MPs|him|her|them|us|\p{Lu}))/gu,
    message: 'Bells toll; people tell.',
    confidence: 0.92,
    mend: () => 'told ',
  },
  {
    rule: 'there-their',
    needs: ['there'],
    pattern:
      /\b(to|from|of|for|with|into|by|inside|behind|lost|left|returned to|told|took|take|keep|kept|bring|brought) there (\p{Ll}+)(?=[.,;]| (?:and|or|in|on|at|to|by|with|for|after|before|when|while|as|from|within|inside)\b)/gu,
    message: '“there” stands where “their” belongs.',
    confidence: 0.85,
    mend: ([, before, noun = '']) =>
      can(noun, 'NP') &&
      !can(noun, 'RD') &&
      !isFunctionWord(noun) &&
      !/^(?:today|tomorrow|yesterday|home|years|months|days|hours|weeks|times|last)$/.test(noun)
        ? `${before} their ${noun}`
        : null,
  },
  {
    rule: 'draught-draft',
    needs: ['draught', 'draughts'],
    pattern:
      /\bdraught(s?)(?= (?:law|bill|agreement|resolution|budget|deal|text|proposal|treaty|report|statement|constitution|plan|rules)\b)|\b(?:first|latest|final|early) draught (?=of)/gu,
    message: 'A “draught” blows or is drunk; a “draft” is written.',
    confidence: 0.92,
    mend: ([all]) => all?.replace('draught', 'draft'),
  },
];

/**
 * A word that sounds or looks like the one that is meant: "the vote is planed", "to there homes", "in the passed week", "demand raised to". Does not find: the same in direct
 * speech; words that make sense where they stand.
 */
export const heardWords: ParagraphDetector = {
  id: 'heard-words',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => (view.kind === 'prose' ? findConstructions(view, 'heard-words', CONSTRUCTIONS) : []),
};
