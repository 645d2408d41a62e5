import type { Actor } from '#lib/core/access/access.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import { archivedCategories, listCategories as categoriesInUse } from '#lib/db/categories.ts';
import { assertCan } from './assert-can.ts';

/** The house's categories in its order: those in use, or those that were put away. */
export async function listCategories(actor: Actor, archived = false): Promise<Category[]> {
  assertCan(actor, 'article.read', 'read articles');
  return archived ? archivedCategories() : categoriesInUse();
}
