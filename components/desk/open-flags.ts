import type { Category } from '#lib/core/annotation/category.ts';
import type { DeskArticle } from '#lib/core/article/article.ts';

/** How a category is named and drawn; enough for a tag. */
export type CategoryLook = Pick<Category, 'key' | 'label' | 'color' | 'underline'>;

/**
 * The open flags of an article by category, in the house's order. Flags of a category that the house has put away still
 * count, under its key.
 */
export function openFlags(
  { counts }: Pick<DeskArticle, 'counts'>,
  categories: readonly Category[],
): readonly { readonly category: CategoryLook; readonly count: number }[] {
  const known = new Set(categories.map(({ key }) => key));
  const unknown = Object.keys(counts.openByCategory).filter((key) => !known.has(key));
  const looks: readonly CategoryLook[] = [
    ...categories,
    ...unknown.map((key) => ({ key, label: key, color: 'slate', underline: 'solid' as const })),
  ];
  return looks
    .map((category) => ({ category, count: counts.openByCategory[category.key] ?? 0 }))
    .filter(({ count }) => count > 0);
}
