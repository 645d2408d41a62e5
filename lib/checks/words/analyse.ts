import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { LEMMAS } from './lemmas.ts';

/**
 * What a word can be. N noun (singular), P noun (plural), V verb (base), Z verb (third person), D verb (past), L verb
 * (past participle), G verb (-ing), J adjective, R adverb.
 */
export type Tag = 'N' | 'P' | 'V' | 'Z' | 'D' | 'L' | 'G' | 'J' | 'R';

export interface Reading {
  readonly lemma: string;
  readonly tag: Tag;
}

const NOUN = 1;
const VERB = 2;
const ADJECTIVE = 4;
const ADVERB = 8;

/** Words whose use is grammatical: WordNet has "as" (arsenic) and "in" (inch) as nouns, which helps nobody here. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those some any each every no all both either neither one ones other another such same own my your his her its our their whose ' +
    'i you he she it we they me him us them who whom which what whoever and or but nor so yet if then than because although though while when where why how ' +
    'as at by for from in into of off on onto out over per since through till to toward towards under until unto up upon via with within without about above ' +
    'across after against along among around before behind below beneath beside besides between beyond despite down during except inside like near outside past ' +
    'not never also too very just only even still again ever once here there now more most less least much many few several ' +
    'be am is are was were been being do does did have has had having can could may might must shall should will would ought ' +
    "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't mustn't it's that's he's she's there's"
  ).split(' '),
);

let lemmas: Map<string, number> | undefined;
const irregularForms = new Map<string, Reading[]>();
const singulars = new Map(Array.from(IRREGULAR_NOUNS, ([one, many]) => [many, one]));
const cache = new Map<string, readonly Reading[]>();

function load(): Map<string, number> {
  const all = new Map<string, number>();
  const entry = /([0-9a-z])([a-z]*)([0-9A-F])/y;
  let previous = '';
  for (let match = entry.exec(LEMMAS); match; match = entry.exec(LEMMAS)) {
    previous = previous.slice(0, Number.parseInt(match[1] ?? '0', 36)) + match[2];
    all.set(previous, Number.parseInt(match[3] ?? '0', 16));
  }
  for (const verb of IRREGULAR_VERBS.values()) {
    const add = (form: string, tag: Tag): void => {
      irregularForms.set(form, [...(irregularForms.get(form) ?? []), { lemma: verb.base, tag }]);
    };
    for (const form of verb.past) add(form, 'D');
    for (const form of verb.participle) add(form, 'L');
  }
  return all;
}

const has = (word: string, bit: number): boolean => (((lemmas ??= load()).get(word) ?? 0) & bit) !== 0;

function withoutEnding(word: string, ending: 'ed' | 'ing'): string[] {
  if (!word.endsWith(ending)) return [];
  const stem = word.slice(0, -ending.length);
  const stems = [stem, `${stem}e`];
  if (/([bdgklmnprtvz])\1$/.test(stem)) stems.push(stem.slice(0, -1));
  if (ending === 'ed' && stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (ending === 'ing' && stem.endsWith('y')) stems.push(`${stem.slice(0, -1)}ie`);
  return stems;
}

function withoutS(word: string): string[] {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return [];
  const stems = [word.slice(0, -1)];
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems;
}

function read(word: string): Reading[] {
  const found: Reading[] = [];
  const add = (lemma: string, tag: Tag): void => {
    if (!found.some((reading) => reading.lemma === lemma && reading.tag === tag)) found.push({ lemma, tag });
  };
  // WordNet lists some plurals as lemmas of their own ("banks", "costs"); they are plurals all the same.
  const isPlural = withoutS(word).some((stem) => has(stem, NOUN));
  if (has(word, NOUN) && !isPlural) add(word, 'N');
  if (has(word, VERB)) add(word, 'V');
  if (has(word, ADJECTIVE)) add(word, 'J');
  if (has(word, ADVERB)) add(word, 'R');
  for (const reading of irregularForms.get(word) ?? []) add(reading.lemma, reading.tag);
  const singular = singulars.get(word);
  if (singular) add(singular, 'P');
  for (const stem of withoutS(word)) {
    if (has(stem, NOUN)) add(stem, 'P');
    if (has(stem, VERB)) add(stem, 'Z');
  }
  for (const stem of withoutEnding(word, 'ed')) {
    if (!has(stem, VERB) || (IRREGULAR_VERBS.has(stem) && !irregularForms.has(word))) continue;
    add(stem, 'D');
    add(stem, 'L');
  }
  for (const stem of withoutEnding(word, 'ing')) if (has(stem, VERB)) add(stem, 'G');
  return found;
}

/** Everything the lower-case word can be; empty for grammatical words, names and words that are not in the lexicon (33,000 lemmas). */
export function analyse(word: string): readonly Reading[] {
  const known = cache.get(word);
  if (known) return known;
  lemmas ??= load();
  const found = FUNCTION_WORDS.has(word) ? [] : read(word);
  if (cache.size > 20_000) cache.clear();
  cache.set(word, found);
  return found;
}

/** Whether the word can be one of the tags: can("list", "NV"). */
export function can(word: string, tags: string): boolean {
  return analyse(word).some(({ tag }) => tags.includes(tag));
}

/** Whether the word is known and can be nothing but the tags. */
export function only(word: string, tags: string): boolean {
  const readings = analyse(word);
  return readings.length > 0 && readings.every(({ tag }) => tags.includes(tag));
}

/** The lemma of the word under one tag. */
export function lemmaAs(word: string, tag: Tag): string | undefined {
  return analyse(word).find((reading) => reading.tag === tag)?.lemma;
}

/** Whether the word is a grammatical one (article, pronoun, preposition, conjunction, auxiliary). */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
