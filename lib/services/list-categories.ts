import type { Actor } from '#lib/core/access/access.ts';
import type { Category } from '#lib/core/annotation/category.ts';
import { listCategories as categoriesInUse } from '#lib/db/categories.ts';
import { assertCan } from './assert-can.ts';

/** The house's categories in its order. */
export async function listCategories(actor: Actor): Promise<Category[]> {
  assertCan(actor, 'article.read', 'read articles');
  return categoriesInUse();
}
