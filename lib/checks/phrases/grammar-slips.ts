import { BROKEN_CLAUSES } from './grammar-slips/clauses.ts';
import { COMPOUND_PREPOSITIONS } from './grammar-slips/compound-prepositions.ts';
import { CONFUSED_WORDS } from './grammar-slips/confused-words.ts';
import { GOVERNED_PREPOSITIONS } from './grammar-slips/governed-prepositions.ts';
import { NEEDLESS_WORDS } from './grammar-slips/needless-words.ts';
import { NUMBERS_AND_DEGREES } from './grammar-slips/numbers-and-degrees.ts';

/** Function words that no context makes right, class by class; of two lists that know the same words the earlier one speaks. */
export const GRAMMAR_SLIPS = [
  COMPOUND_PREPOSITIONS,
  NEEDLESS_WORDS,
  NUMBERS_AND_DEGREES,
  CONFUSED_WORDS,
  GOVERNED_PREPOSITIONS,
  BROKEN_CLAUSES,
].join('\n');
