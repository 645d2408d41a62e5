import type { Severity } from '#lib/core/annotation/annotation.ts';
import type { Category, Underline } from '#lib/core/annotation/category.ts';
import type { CategoryChange } from '#lib/core/annotation/category-schemas.ts';
import { reader, type Tx } from './client.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly guideline: string;
  readonly defaultSeverity: string;
  readonly color: string;
  readonly underline: string;
}

function toCategory({ key, label, guideline, defaultSeverity, color, underline }: Row): Category {
  return {
    key,
    label,
    guideline,
    defaultSeverity: defaultSeverity as Severity,
    color,
    underline: underline as Underline,
  };
}

const IN_ORDER = [{ position: 'asc' as const }, { key: 'asc' as const }];

/** The categories in use, in the house's order. */
export async function listCategories(tx?: Tx): Promise<Category[]> {
  const db = tx ?? (await reader());
  return (await db.category.findMany({ where: { archivedAt: null }, orderBy: IN_ORDER })).map(toCategory);
}

/** The categories that were put away: nothing new is flagged with them. */
export async function archivedCategories(): Promise<Category[]> {
  const db = await reader();
  return (await db.category.findMany({ where: { archivedAt: { not: null } }, orderBy: IN_ORDER })).map(toCategory);
}

/** A category by its key, put away or not. */
export async function findCategory(tx: Tx, key: string): Promise<Category | null> {
  const row = await tx.category.findUnique({ where: { key } });
  return row && toCategory(row);
}

/** How many categories there are, those put away too. */
export function categoryCount(tx: Tx): Promise<number> {
  return tx.category.count();
}

/** Stores a new category at a place among the others. */
export async function insertCategory(tx: Tx, category: Category, position: number): Promise<void> {
  await tx.category.create({ data: { ...category, position } });
}

/** Stores what a change says, and gives the category as it is then. */
export async function saveCategory(
  tx: Tx,
  key: string,
  { archived, position, ...fields }: CategoryChange,
  at: string,
): Promise<Category> {
  if (position !== undefined) await moveCategory(tx, key, position);
  const archivedAt = archived === undefined ? {} : { archivedAt: archived ? new Date(at) : null };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return toCategory(await tx.category.update({ where: { key }, data: { ...given, ...archivedAt } }));
}

/** Puts a category at a place among those in use; the others keep their order. */
async function moveCategory(tx: Tx, key: string, position: number): Promise<void> {
  const others = (await listCategories(tx)).map((category) => category.key).filter((other) => other !== key);
  const keys = others.toSpliced(position, 0, key);
  for (const [place, each] of keys.entries())
    await tx.category.update({ where: { key: each }, data: { position: place } });
}

/** Adds those of the categories whose key the house has never had; the others are left as they are. */
export async function addMissingCategories(tx: Tx, categories: readonly Category[]): Promise<void> {
  const known = new Set((await tx.category.findMany({ select: { key: true } })).map(({ key }) => key));
  for (const [position, category] of categories.entries())
    if (!known.has(category.key)) await tx.category.create({ data: { ...category, position } });
}
