import { plural } from '../words/inflect.ts';
import { lemmaAs } from '../words/analyse.ts';
import { SET_PHRASES, SOUND_SWAPS } from './two-word-terms.ts';
import { WORD_SWAPS } from './word-swaps.ts';

/** The term that two words stand for. */
export interface SwappedTerm {
  /** In the number that was found. */
  readonly term: string;
  /** Whether both words were swapped: then hardly anything else can be meant. */
  readonly both: boolean;
}

interface Lists {
  readonly terms: ReadonlySet<string>;
  readonly sound: ReadonlySet<string>;
  /** Word -> the words that it is put in the place of, itself first. */
  readonly originals: ReadonlyMap<string, readonly string[]>;
  /** First words that begin a term or stand in the place of one that does: most words of a text are none of these. */
  readonly firsts: ReadonlySet<string>;
}

let lists: Lists | undefined;

const parted = (list: string): readonly string[] =>
  list
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

function load(): Lists {
  const terms = new Set(parted(SET_PHRASES));
  const words = new Set([...terms].flatMap((term) => term.split(' ')));
  const originals = new Map([...words].map((word) => [word, [word]]));
  for (const line of parted(WORD_SWAPS)) {
    const [word = '', swaps = ''] = line.split(': ');
    for (const swap of swaps.split(' ')) originals.set(swap, [...(originals.get(swap) ?? []), word]);
  }
  const begins = new Set([...terms].map((term) => term.slice(0, term.indexOf(' '))));
  const firsts = new Set(
    [...originals].flatMap(([swap, from]) => (from.some((word) => begins.has(word)) ? [swap] : [])),
  );
  return { terms, sound: new Set(parted(SOUND_SWAPS)), originals, firsts };
}

/** Whether the words, in lower case, are a term as it should be, in either number. */
export function isSetPhrase(first: string, second: string): boolean {
  const { terms } = (lists ??= load());
  return terms.has(`${first} ${second}`) || terms.has(`${first} ${lemmaAs(second, 'P') ?? second}`);
}

/** The set phrase that the two words, in lower case, are a machine's paraphrase of; undefined for good English. */
export function swappedTerm(first: string, second: string): SwappedTerm | undefined {
  const { terms, sound, originals, firsts } = (lists ??= load());
  if (!firsts.has(first)) return undefined;
  const singular = originals.has(second) ? second : (lemmaAs(second, 'P') ?? second);
  const seconds = originals.get(singular);
  if (!seconds || isSetPhrase(first, second) || sound.has(`${first} ${singular}`)) return undefined;
  for (const b of seconds)
    for (const a of originals.get(first) ?? [])
      if (terms.has(`${a} ${b}`) && !(a === first && b === singular))
        return { term: `${a} ${singular === second ? b : plural(b)}`, both: a !== first && b !== singular };
  return undefined;
}
