import type { Actor } from '#lib/core/access/access.ts';
import type { HouseWords } from '#lib/core/first-pass/schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { changeHouseTerms, readHouseTerms, type StoredTerm } from '#lib/db/house-terms.ts';
import { assertCan } from './assert-can.ts';

/** The words and names that are never flagged, and the spellings that the house prefers. */
export async function readHouseWords(actor: Actor): Promise<HouseWords> {
  assertCan(actor, 'article.read', 'read articles');
  const terms = await readHouseTerms();
  return {
    words: terms.filter(({ preferred }) => preferred === null).map(({ term }) => term),
    spellings: terms.flatMap(({ term, preferred }) => (preferred === null ? [] : [{ from: term, to: preferred }])),
  };
}

/**
 * Puts a list in the place of the one before; it counts from the next run on.
 * @throws Problem 'forbidden', or 'invalid' when a word stands in it twice
 */
export async function saveHouseWords(actor: Actor, { words, spellings }: HouseWords): Promise<HouseWords> {
  assertCan(actor, 'house.words', 'change the words of the house');
  const wanted: readonly StoredTerm[] = [
    ...words.map((term) => ({ term, preferred: null })),
    ...spellings.map(({ from, to }) => ({ term: from, preferred: to })),
  ];
  const byTerm = new Map(wanted.map((each) => [each.term, each]));
  if (byTerm.size < wanted.length) throw new Problem('invalid', `“${twice(wanted)}” stands in the list twice.`);
  const at = new Date().toISOString();
  await inTransaction(async (tx) => {
    const present = new Map((await readHouseTerms(tx)).map((each) => [each.term, each]));
    const differs = (from: ReadonlyMap<string, StoredTerm>) => (each: StoredTerm) =>
      from.get(each.term)?.preferred !== each.preferred;
    const remove = [...present.values()].filter(differs(byTerm)).map(({ term }) => term);
    const add = wanted.filter(differs(present));
    if (remove.length + add.length === 0) return;
    await changeHouseTerms(tx, { remove, add }, { createdById: actor.id, at });
    const change = { type: 'house.wordsChanged', added: add.length, removed: remove.length } as const;
    await appendEvent(tx, { actorId: actor.id, at }, change);
  });
  return readHouseWords(actor);
}

function twice(terms: readonly StoredTerm[]): string {
  const seen = new Set<string>();
  return terms.find(({ term }) => seen.size === seen.add(term).size)?.term ?? '';
}
