import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

// Two-syllable verbs with the stress on the last double their consonant; the others that end like them don't.
const DOUBLING = new Set(
  'admit begin commit compel control defer deter equip expel forget incur infer occur omit permit prefer propel rebel recur refer regret submit transfer transmit upset'.split(
    ' ',
  ),
);

function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[aeiou]{2}.$/.test(base);
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function withIng(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** One form of an English verb given by its base: inflect("hammer", "ing") is "hammering". */
export function inflect(base: string, form: VerbForm): string {
  const irregular = IRREGULAR_VERBS.get(base);
  switch (form) {
    case 'base':
      return base;
    case 's':
      return base === 'have' ? 'has' : base === 'be' ? 'is' : withS(base);
    case 'ing':
      return withIng(base);
    case 'past':
      return irregular?.past[0] ?? withEd(base);
    case 'participle':
      return irregular?.participle[0] ?? withEd(base);
    default:
      return form satisfies never;
  }
}

/** All forms of a verb with the names of each; "put" is base, past and participle at once. */
export function verbForms(base: string): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm): void => {
    forms.set(word, [...(forms.get(word) ?? []), form]);
  };
  const irregular = IRREGULAR_VERBS.get(base);
  add(base, 'base');
  for (const form of ['s', 'ing'] as const) add(inflect(base, form), form);
  for (const word of irregular?.past ?? [withEd(base)]) add(word, 'past');
  for (const word of irregular?.participle ?? [withEd(base)]) add(word, 'participle');
  if (base === 'be') for (const word of ['am', 'is', 'are']) add(word, 's');
  return forms;
}

/** Plural of a singular noun. */
export function plural(noun: string): string {
  return IRREGULAR_NOUNS.get(noun) ?? withS(noun);
}
