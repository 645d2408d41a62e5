import type { Actor } from '#lib/core/access/access.ts';
import type { HouseWords } from '#lib/core/first-pass/schemas.ts';
import { changesBetween, listOf, termsOf } from '#lib/core/first-pass/word-list.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { changeHouseTerms, readHouseTerms } from '#lib/db/house-terms.ts';
import { assertCan } from './assert-can.ts';

/** The words and names that are never flagged, and the spellings that the house prefers. */
export async function readHouseWords(actor: Actor): Promise<HouseWords> {
  assertCan(actor, 'article.read', 'read articles');
  return listOf(await readHouseTerms());
}

/**
 * Puts a list in the place of the one before; it counts from the next run on.
 * @throws Problem 'forbidden', or 'invalid' when a word stands in it twice
 */
export async function saveHouseWords(actor: Actor, words: HouseWords): Promise<HouseWords> {
  assertCan(actor, 'house.words', 'change the words of the house');
  const wanted = termsOf(words);
  const at = new Date().toISOString();
  await inTransaction(async (tx) => {
    const change = changesBetween(await readHouseTerms(tx), wanted);
    const [added, removed] = [change.add.length, change.remove.length];
    if (added + removed === 0) return;
    await changeHouseTerms(tx, change, { createdById: actor.id, at });
    await appendEvent(tx, { actorId: actor.id, at }, { type: 'house.wordsChanged', added, removed });
  });
  return readHouseWords(actor);
}
