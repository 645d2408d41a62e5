import type { Person } from '#lib/core/annotation/annotation.ts';
import { CATEGORY_COLORS, type Category } from '#lib/core/annotation/category.ts';
import { Problem } from '#lib/core/problem.ts';
import { categoryCount, findCategory, insertCategory, saveCategory } from '#lib/db/categories.ts';
import type { Tx } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { MOST_CATEGORIES } from './house-categories.ts';

/**
 * Adds the categories of another house that this one never had, put away: what is flagged with them keeps its name, and
 * nothing new can be until an admin takes them out. A key that the house has means what it means here.
 * @throws Problem 'tooLarge' when the house would have too many
 */
export async function bringCategories(tx: Tx, person: Person, categories: readonly Category[]): Promise<void> {
  const at = new Date().toISOString();
  for (const category of categories) {
    if (await findCategory(tx, category.key)) continue;
    const count = await categoryCount(tx);
    if (count >= MOST_CATEGORIES)
      throw new Problem(
        'tooLarge',
        `The file has categories that this house does not have, and a house can have no more than ${MOST_CATEGORIES}.`,
      );
    const color = CATEGORY_COLORS.find((known) => known === category.color) ?? 'slate';
    await insertCategory(tx, { ...category, color }, count);
    await saveCategory(tx, category.key, { archived: true }, at);
    await appendEvent(tx, { actorId: person.id, at }, { type: 'category.made', category: category.key });
  }
}
