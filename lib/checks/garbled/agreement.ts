import type { Finding, ParagraphDetector } from '../detector.ts';
import type { ParagraphView } from '../paragraph-view.ts';
import type { NumberSlip } from './mend-last.ts';
import { multitude, numberOfNoun, oneOf } from './noun-number.ts';
import { headBeforeOf, pluralSubject, pronoun, singularSubject } from './verb-number.ts';

const RULES: readonly [string, number, (view: ParagraphView, at: number) => NumberSlip | undefined][] = [
  ['of-phrase', 0.85, headBeforeOf],
  ['plural-subject', 0.88, pluralSubject],
  ['singular-subject', 0.82, singularSubject],
  ['number', 0.85, numberOfNoun],
  ['one-of', 0.85, oneOf],
  ['multitude', 0.85, multitude],
  ['pronoun', 0.9, pronoun],
];

/**
 * Number that does not agree: "the list of names were", "banks has", "a deals", "one of the surgeon", "they was". Does not find: subjects
 * behind an aside or joined by "and"; collective nouns with a plural verb, which British usage has; anything in headings but a
 * wrong determiner; names.
 */
export const agreement: ParagraphDetector = {
  id: 'agreement',
  version: '2',
  categories: ['garbled'],
  scope: 'paragraph',
  run(view) {
    if (view.kind === 'separator') return [];
    const found: Finding[] = [];
    for (let at = 0; at < view.tokens.length; at += 1) {
      for (const [rule, confidence, check] of RULES) {
        const result = check(view, at);
        if (result)
          found.push({ ...result, category: 'garbled', severity: 'minor', rule: `agreement/${rule}`, confidence });
      }
    }
    return found;
  },
};
