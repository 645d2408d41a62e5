import type { Severity } from '#lib/core/annotation/annotation.ts';
import type { Category, Underline } from '#lib/core/annotation/category.ts';
import { reader, type Tx } from './client.ts';

/** The categories in use, in the house's order. */
export async function listCategories(tx?: Tx): Promise<Category[]> {
  const db = tx ?? (await reader());
  const rows = await db.category.findMany({
    where: { archivedAt: null },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  });
  return rows.map(({ key, label, guideline, defaultSeverity, color, underline }) => ({
    key,
    label,
    guideline,
    defaultSeverity: defaultSeverity as Severity,
    color,
    underline: underline as Underline,
  }));
}

/** Adds those of the categories whose key the house has never had; the others are left as they are. */
export async function addMissingCategories(tx: Tx, categories: readonly Category[]): Promise<void> {
  const known = new Set((await tx.category.findMany({ select: { key: true } })).map(({ key }) => key));
  for (const [position, category] of categories.entries())
    if (!known.has(category.key)) await tx.category.create({ data: { ...category, position } });
}
