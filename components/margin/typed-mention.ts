import type { Person } from '#lib/core/annotation/annotation.ts';

/** A mention that is being typed: the "@" stands at `start`, and `name` is what follows it up to the caret. */
export interface TypedMention {
  readonly start: number;
  readonly name: string;
}

/** So long can what is typed of a name be. */
const LONGEST = 60;
/** So many people are offered. */
const MOST = 6;

/** The mention that ends at the caret, or null. An "@" inside a word, as in an address of e-mail, begins none. */
export function typedMention(text: string, caret: number): TypedMention | null {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || caret - start > LONGEST) return null;
  if (start > 0 && /[\p{L}\p{N}._-]/u.test(text.charAt(start - 1))) return null;
  const name = text.slice(start + 1, caret);
  return /^\s|[\n@]/u.test(name) ? null : { start, name };
}

/** The people whom typed letters may mean, at most six: those whose whole name begins so, then those with another name that does. */
export function peopleNamed(typed: string, people: readonly Person[]): readonly Person[] {
  const sought = folded(typed);
  const first = people.filter(({ name }) => folded(name).startsWith(sought));
  const others = people.filter(
    (person) =>
      !first.includes(person) &&
      folded(person.name)
        .split(/[\s-]+/u)
        .some((part) => part.startsWith(sought)),
  );
  return [...first, ...others].slice(0, MOST);
}

/** The text with the mention written out, and where the caret is then. */
export function withMention(
  text: string,
  { start, name }: TypedMention,
  person: Person,
): { readonly text: string; readonly caret: number } {
  const said = `@${person.name} `;
  const rest = text.slice(start + 1 + name.length).replace(/^ /u, '');
  return { text: text.slice(0, start) + said + rest, caret: start + said.length };
}

/** Without letter case and accents: "Zoe" finds "Zoë". */
function folded(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
