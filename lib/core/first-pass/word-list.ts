import { Problem } from '../problem.ts';
import type { HouseWords } from './schemas.ts';

/** A word that is never flagged, or (`preferred`) one that is to be written otherwise. */
export interface Term {
  readonly term: string;
  readonly preferred: string | null;
}

/** Terms as a list that people edit. */
export function listOf(terms: readonly Term[]): HouseWords {
  return {
    words: terms.filter(({ preferred }) => preferred === null).map(({ term }) => term),
    spellings: terms.flatMap(({ term, preferred }) => (preferred === null ? [] : [{ from: term, to: preferred }])),
  };
}

/** A list that people edit, whoever may not change it here. */
interface WordList {
  readonly words: readonly string[];
  readonly spellings: readonly { readonly from: string; readonly to: string }[];
}

/** The terms of a list. */
export function listedTerms({ words, spellings }: WordList): readonly Term[] {
  return [
    ...words.map((term) => ({ term, preferred: null })),
    ...spellings.map(({ from, to }) => ({ term: from, preferred: to })),
  ];
}

/** The terms of a list that somebody hands in. @throws Problem 'invalid' when a word stands in it twice */
export function termsOf(list: WordList): readonly Term[] {
  const terms = listedTerms(list);
  const seen = new Set<string>();
  const twice = terms.find(({ term }) => seen.size === seen.add(term).size);
  if (twice) throw new Problem('invalid', `“${twice.term}” stands in the list twice.`);
  return terms;
}

/** What must change to make one list of the other: the words to take out and the terms to put in. */
export function changesBetween(
  present: readonly Term[],
  wanted: readonly Term[],
): { readonly remove: readonly string[]; readonly add: readonly Term[] } {
  const lacks = (list: readonly Term[]) => {
    const preferredOf = new Map(list.map(({ term, preferred }) => [term, preferred]));
    return ({ term, preferred }: Term): boolean => preferredOf.get(term) !== preferred;
  };
  return { remove: present.filter(lacks(wanted)).map(({ term }) => term), add: wanted.filter(lacks(present)) };
}
