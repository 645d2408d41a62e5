import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import type { CategoryChange, CategoryInput } from '#lib/core/annotation/category-schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { openedArticles } from '#lib/collab/handle.ts';
import { categoryCount, findCategory, insertCategory, listCategories, saveCategory } from '#lib/db/categories.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';

/** How many categories a house can have: more than these nobody can tell apart, and none fits on a card. */
export const MOST_CATEGORIES = 30;

/** Adds a category of the house, after the others. @throws Problem 'forbidden', 'tooLarge', or 'conflict' when the key is taken */
export async function makeCategory(actor: Actor, input: CategoryInput): Promise<Category> {
  assertCan(actor, 'house.manage', 'make categories');
  const at = new Date().toISOString();
  const made = await inTransaction(async (tx) => {
    if (await findCategory(tx, input.key))
      throw new Problem('conflict', 'There is a category with this key already; it may have been put away.');
    const count = await categoryCount(tx);
    if (count >= MOST_CATEGORIES)
      throw new Problem('tooLarge', `A house can have no more than ${MOST_CATEGORIES} categories.`);
    await insertCategory(tx, input, count);
    await appendEvent(tx, { actorId: personIdOf(actor), at }, { type: 'category.made', category: input.key });
    return input;
  });
  tellPages();
  return made;
}

/**
 * Changes a category, puts it away (what is flagged with it stays so; nothing new can be) or takes it out again.
 * @throws Problem 'forbidden', 'missing', or 'invalid' when no other category would be left
 */
export async function changeCategory(actor: Actor, key: string, change: CategoryChange): Promise<Category> {
  assertCan(actor, 'house.manage', 'change categories');
  const at = new Date().toISOString();
  const changed = await inTransaction(async (tx) => {
    const before = await findCategory(tx, key);
    if (!before) throw new Problem('missing', 'There is no such category.');
    if (change.archived && (await listCategories(tx)).every((category) => category.key === key))
      throw new Problem('invalid', 'A house needs one category at least.');
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const after = await saveCategory(tx, key, Object.fromEntries(given), at);
    const fields = given.map(([name]) => name);
    await appendEvent(tx, { actorId: personIdOf(actor), at }, { type: 'category.changed', category: key, fields });
    return after;
  });
  tellPages();
  return changed;
}

/** Tells every article that somebody is in: the next flag there can be of the new kind. */
function tellPages(): void {
  const open = openedArticles();
  for (const articleId of open?.present().keys() ?? []) open?.broadcast(articleId, { type: 'categories' });
}
