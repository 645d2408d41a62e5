import { SPUN_TURNS } from './spun-collocations/set-turns.ts';
import { SPUN_VERB_PHRASES } from './spun-collocations/verbs.ts';

/** Collocations of journalism after a paraphrasing machine: each word a synonym, the whole not English. */
export const SPUN_COLLOCATIONS = [SPUN_VERB_PHRASES, SPUN_TURNS].join('\n');
