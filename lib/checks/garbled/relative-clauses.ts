import type { ParagraphDetector } from '../detector.ts';
import { can, isFunctionWord, lemmaAs, only } from '../words/analyse.ts';
import { inflect } from '../words/inflect.ts';
import { findConstructions, type Construction } from './construction.ts';

/** Nouns that are nobody: "a metal who" is a slip. Groups of people ("team", "company") are left out, and animals. */
const THINGS =
  'metal water waters river lake sea ocean island mountain road street bridge building house tower car ship boat vessel plane aircraft train rocket lander satellite engine machine system device phone drug vaccine disease virus law bill plan report study book film song treaty deal agreement rule tax price cost rate budget market plant factory mine field crop storm flood fire attack war city town village region area place site system language idea problem question answer picture photo painting letter document result number figure decision method project programme program planet star galaxy bomb weapon gun missile chemical gas oil coal'.split(
    ' ',
  );
const PERSONS =
  'man woman person people boy girl doctor nurse officer player student worker president director lawyer farmer driver coach artist activist mayor judge patient victim witness resident soldier minister teacher scientist researcher engineer singer actor writer journalist candidate voter passenger pilot sailor actress musician customer tourist official spokesman spokeswoman husband wife mother father son daughter friend neighbour neighbor owner manager'.split(
    ' ',
  );
const plurals = (words: readonly string[]): string =>
  words.flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`])).join('|');

const AGREE: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  were: 'was',
  are: 'is',
  have: 'has',
  do: 'does',
};

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'thing-who',
    needs: ['who'],
    pattern: new RegExp(`(?<![\\p{L}-])(${plurals(THINGS)}) who (\\p{Ll}+)\\b`, 'gu'),
    message: 'A thing is “that” or “which”.',
    confidence: 0.85,
    mend: ([, noun, verb = '']) =>
      can(verb, 'VZD') || /^(?:is|are|was|were|has|have|had|can|will|would)$/.test(verb)
        ? `${noun} that ${verb}`
        : null,
  },
  {
    rule: 'person-which',
    needs: ['which'],
    pattern: new RegExp(
      `(?<![\\p{L}-])([Tt]he|[Aa]n?|[Tt]wo|[Tt]hose|[Mm]any|[Tt]hree) ((?:\\p{Ll}+ )?(?:${plurals(PERSONS)})) which (\\p{Ll}+)\\b`,
      'gu',
    ),
    message: 'A person is “who”.',
    confidence: 0.82,
    mend: ([, article, person, verb = '']) =>
      only(verb, 'DZL') || /^(?:is|are|was|were|has|have|had|can|will|would)$/.test(verb)
        ? `${article} ${person} who ${verb}`
        : null,
  },
  {
    // "the funds that was once constant"
    rule: 'plural-antecedent',
    needs: ['that', 'which', 'who'],
    pattern:
      /\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Hh]is|[Tt]heir) ((?:\p{Ll}+ )?(\p{Ll}+s)) (that|which|who) (was|is|has|does)\b/gu,
    message: 'Several of them: the verb is plural.',
    confidence: 0.82,
    mend: ([all = '', phrase = '', noun = '', , verb = '']) =>
      !only(noun, 'P') || isFunctionWord(phrase.split(' ')[0] ?? '') || / (?:of|in|on|from|for|by) /.test(` ${phrase} `)
        ? null
        : all.replace(/\p{L}+$/u, AGREE[verb] ?? verb),
  },
  {
    // "a law that are", "a new bill which freeze"
    rule: 'singular-antecedent',
    needs: ['that', 'which', 'who'],
    pattern:
      /\b(?:[Aa]n?|[Tt]his|[Ee]very|[Aa]nother) ((?:\p{Ll}+ )?(\p{Ll}+)) (that|which|who) (\p{Ll}+)\b(?= (\p{L}+))/gu,
    message: 'Only one: the verb is singular.',
    confidence: 0.82,
    mend: ([all = '', phrase = '', noun = '', , verb = '', after = '']) => {
      if (
        !can(noun, 'N') ||
        only(noun, 'J') ||
        can(noun, 'P') ||
        /^(?:lot|number|few|pair|couple|group|series|majority|range|way|day|time|year|fact|people)$/.test(noun)
      )
        return null;
      if (phrase.includes(' ') && !can(phrase.split(' ')[0] ?? '', 'JN')) return null;
      const base = only(verb, 'V') && verb.length > 3 && /^(?:the|a|an|its|his|her|their|to|no|\p{Ll}+s)$/u.test(after);
      if (!/^(?:are|were|have|do)$/.test(verb) && !base) return null;
      return all.replace(/\p{L}+$/u, AGREE[verb] ?? inflect(lemmaAs(verb, 'V') ?? verb, 's'));
    },
  },
  {
    // ", which it makes tyres": two subjects
    rule: 'two-subjects',
    needs: ['which'],
    pattern:
      /, which it ((?:is|was) (?:a|an|the|based|located|home)|(?:makes|made|borders|bordered|supplies|supplied|employs|employed|operates|produces|produced|contains|includes|covers|houses|connects|serves) (?=\p{L}+))/gu,
    message: 'The clause has two subjects.',
    confidence: 0.78,
    mend: ([, rest]) => `, which ${rest}`,
  },
  {
    rule: 'both-of-them',
    needs: ['who', 'which'],
    pattern: /\b(who|which) (both|all|some|none|neither) of them\b/gu,
    message: 'The clause has two subjects.',
    confidence: 0.85,
    mend: ([, who, many]) => `${many} of ${who === 'who' ? 'whom' : 'which'}`,
  },
  {
    rule: 'compound-subject',
    needs: ['and'],
    pattern:
      /(?<=^|[.!?] )((?:The|Its|His|Her|Their) (\p{Ll}+) and (?:the|its|his|her|their) (\p{Ll}+)(?: of (?:the )?\p{Lu}\p{L}+)?) (has|is|was|does)\b/gu,
    message: 'Two of them: the verb is plural.',
    confidence: 0.85,
    mend: ([, subject, first = '', second = '', verb = '']) =>
      can(first, 'NP') && can(second, 'NP') ? `${subject} ${AGREE[verb]}` : null,
  },
];

/**
 * Clauses that hang wrongly on their noun: "a metal who fuels", "the man which won", "the funds that was", ", which it makes". Does not find: relative pronouns that
 * could be either ("the company who"); a noun phrase with "of", whose head may be either noun; direct speech.
 */
export const relativeClauses: ParagraphDetector = {
  id: 'relative-clauses',
  version: '1',
  categories: ['garbled'],
  scope: 'paragraph',
  run: (view) => (view.kind === 'prose' ? findConstructions(view, 'relative-clauses', CONSTRUCTIONS) : []),
};
