import type { Person } from './annotation.ts';

/**
 * Who is mentioned in a text by "@" and their whole name, in any letter case: "@Ada Lovelace". Of names that begin alike the
 * longest is meant; an address of e-mail mentions nobody. People of the same name are all meant.
 * @returns ids, each once, in the order of the people given
 */
export function mentionedPeople(text: string, people: readonly Person[]): string[] {
  const said = text.normalize('NFC').toLowerCase();
  const named = people
    .map(({ id, name }) => ({ id, name: name.normalize('NFC').toLowerCase().trim() }))
    .filter(({ name }) => name !== '');
  const mentioned = new Set<string>();
  for (let at = said.indexOf('@'); at >= 0; at = said.indexOf('@', at + 1)) {
    if (at > 0 && /[\p{L}\p{N}._-]/u.test(said.charAt(at - 1))) continue;
    const meant = named.filter(({ name }) => isNamed(said, at + 1, name));
    const longest = Math.max(0, ...meant.map(({ name }) => name.length));
    for (const { id, name } of meant) if (name.length === longest) mentioned.add(id);
  }
  return people.map(({ id }) => id).filter((id) => mentioned.has(id));
}

/** "@Ann" is not in "@Anna". */
function isNamed(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
}
