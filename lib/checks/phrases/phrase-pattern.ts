import { inflect, plural, verbForms, type VerbForm } from '../words/inflect.ts';
import type { Token } from '../tokens.ts';

type NounForm = 'singular' | 'plural';
interface Slot {
  /** What may stand here, with the form each word is in; undefined takes any word. */
  readonly words: ReadonlyMap<string, readonly (VerbForm | NounForm)[]> | undefined;
  readonly inflects: '*' | '+' | undefined;
}

/** One phrase that should not be there, and what was meant. */
export interface PhrasePattern {
  readonly slots: readonly Slot[];
  /** Undefined when the right words depend on the meaning. */
  readonly replacement: readonly string[] | undefined;
  /** The phrase is right in paragraphs that hold one of these words. */
  readonly unless: readonly string[];
  /** As written in the list; names the phrase in tests. */
  readonly source: string;
}

function slotOf(written: string): Slot {
  if (written === '_') return { words: undefined, inflects: undefined };
  const words = new Map<string, readonly (VerbForm | NounForm)[]>();
  let inflects: Slot['inflects'];
  for (const part of written.split('|')) {
    const mark = part.at(-1);
    if (mark === '*') {
      inflects = '*';
      for (const [word, forms] of verbForms(part.slice(0, -1))) words.set(word, forms);
    } else if (mark === '+') {
      inflects = '+';
      words.set(part.slice(0, -1), ['singular']);
      words.set(plural(part.slice(0, -1)), ['plural']);
    } else words.set(part, words.get(part) ?? []);
  }
  return { words, inflects };
}

/** "the? list" stands for two patterns, with the word and without. */
function withOptionals(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (all, word) =>
      word.endsWith('?') ? all.flatMap((one) => [one, [...one, word.slice(0, -1)]]) : all.map((one) => [...one, word]),
    [[]],
  );
}

/**
 * Reads a list of phrases, one a line: `wrong words -> right words ! word, word`.
 * In the wrong words `hammer*` is any form of the verb, `deal+` the noun in both numbers, `a|b` either, `a?` none or one,
 * `_` any single word; in the right words `*` and `+` take the form that was found, in their order, and `_` the word.
 * Nothing before "->" may be missing; "-> ?" proposes nothing; "->" alone deletes; what follows "!" makes the phrase right.
 * Throws on a line that it can't read.
 */
export function readPhrases(list: string): readonly PhrasePattern[] {
  return list.split('\n').flatMap((line) => {
    const source = line.trim();
    if (source === '') return [];
    const match = /^([^>!]+?)\s*->\s*([^!]*?)\s*(?:!\s*(.+))?$/.exec(source);
    if (!match?.[1]) throw new Error(`not a phrase: ${source}`);
    const right = match[2] === '?' ? undefined : (match[2] ?? '').split(/ +/).filter((word) => word !== '');
    const unless = (match[3] ?? '').split(/\s*,\s*/).filter((word) => word !== '');
    return withOptionals(match[1].split(/[ -]+/)).map((words) => ({
      slots: words.map(slotOf),
      replacement: right,
      unless,
      source,
    }));
  });
}

/** Number of tokens it matches at `at`, 0 when it does not. Only a space or a hyphen may part them. */
export function matchAt(pattern: PhrasePattern, tokens: readonly Token[], at: number): number {
  for (let n = 0; n < pattern.slots.length; n += 1) {
    const token = tokens[at + n];
    const slot = pattern.slots[n];
    if (!token || !slot || (n > 0 && !/^(?: |-|\u2011)$/.test(token.gap))) return 0;
    if (slot.words && !slot.words.has(token.lower)) return 0;
  }
  return pattern.slots.length;
}

const AFTER_BASE = /^(?:to|will|would|can|could|may|might|must|shall|should|did|do|does|not|let|lets|they|we|you|i)$/;

function verbFormOf(forms: readonly (VerbForm | NounForm)[], before: string): VerbForm {
  const verb = forms.filter((form): form is VerbForm => form !== 'singular' && form !== 'plural');
  const wanted: readonly VerbForm[] = AFTER_BASE.test(before)
    ? ['base', 's', 'past']
    : /^(?:is|are|was|were|be|been|being|has|have|had|having|'ve|got)$/.test(before)
      ? ['ing', 'participle', 'past', 'base']
      : ['s', 'ing', 'past', 'base', 'participle'];
  return wanted.find((form) => verb.includes(form)) ?? 'base';
}

/** The right words in the forms that were found, with the first letter's case kept; undefined when the list proposes nothing. */
export function replacementFor(pattern: PhrasePattern, tokens: readonly Token[], at: number): string | undefined {
  if (!pattern.replacement) return undefined;
  const found = pattern.slots.map((slot, n) => ({ slot, token: tokens[at + n] }));
  const verbs = found.filter(({ slot }) => slot.inflects === '*');
  const nouns = found.filter(({ slot }) => slot.inflects === '+');
  const open = found.filter(({ slot }) => slot.words === undefined);
  const before = tokens[at - 1]?.lower ?? '';
  const words = pattern.replacement.map((word) => {
    if (word === '_') return open.shift()?.token?.text ?? '';
    if (word.endsWith('*')) {
      const verb = verbs.length > 1 ? verbs.shift() : verbs[0];
      return inflect(word.slice(0, -1), verbFormOf(verb?.slot.words?.get(verb.token?.lower ?? '') ?? [], before));
    }
    if (!word.endsWith('+')) return word;
    const noun = nouns.length > 1 ? nouns.shift() : nouns[0];
    const forms = noun?.slot.words?.get(noun.token?.lower ?? '') ?? [];
    return forms.includes('plural') ? plural(word.slice(0, -1)) : word.slice(0, -1);
  });
  const joined = words.join(' ');
  const first = tokens[at];
  return first?.capital && !/^(?:I|U\.S\.)$/.test(first.text)
    ? joined.charAt(0).toUpperCase() + joined.slice(1)
    : joined;
}
