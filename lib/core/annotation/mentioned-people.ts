import type { Person } from './annotation.ts';

/** Words that name somebody: "@" and a whole name, from `start` to `end` in UTF-16 units of the text in its composed form (NFC). */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** People of the same name are all meant. */
  readonly ids: readonly string[];
}

/**
 * Where a text mentions people by "@" and their whole name, in any letter case: "@Ada Lovelace". Of names that begin alike
 * the longest is meant; an address of e-mail mentions nobody.
 */
export function findMentions(text: string, people: readonly Person[]): Mention[] {
  const composed = text.normalize('NFC');
  const named = people
    .map(({ id, name }) => ({ id, name: name.normalize('NFC').trim() }))
    .filter(({ name }) => name !== '');
  const found: Mention[] = [];
  for (let at = composed.indexOf('@'); at >= 0; at = composed.indexOf('@', at + 1)) {
    if (at > 0 && /[\p{L}\p{N}._-]/u.test(composed.charAt(at - 1))) continue;
    const meant = named.filter(({ name }) => isNamed(composed, at + 1, name));
    const length = Math.max(0, ...meant.map(({ name }) => name.length));
    const ids = meant.filter(({ name }) => name.length === length).map(({ id }) => id);
    if (ids.length > 0) found.push({ start: at, end: at + 1 + length, ids });
  }
  return found;
}

/** Who is mentioned in a text: ids, each once, in the order of the people given. */
export function mentionedPeople(text: string, people: readonly Person[]): string[] {
  const mentioned = new Set(findMentions(text, people).flatMap(({ ids }) => ids));
  return people.map(({ id }) => id).filter((id) => mentioned.has(id));
}

/** "@Ann" is not in "@Anna". */
function isNamed(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  return text.slice(at, end).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}
