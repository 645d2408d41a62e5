import { uuidv7 } from 'uuidv7';
import type { SavedView, SavedViewInput } from '#lib/core/annotation/saved-view.ts';
import { reader, type Tx } from './client.ts';
import type { Prisma } from './generated/client.ts';

const WITH_OWNER = { user: { select: { id: true, name: true } } } as const satisfies Prisma.SavedViewInclude;

const toView = (row: Prisma.SavedViewGetPayload<{ include: typeof WITH_OWNER }>): SavedView => ({
  id: row.id,
  name: row.name,
  query: row.query,
  shared: row.shared,
  owner: row.user,
});

/** A person's views and those that others share, by name. */
export async function viewsFor(userId: string): Promise<SavedView[]> {
  const rows = await (
    await reader()
  ).savedView.findMany({
    where: { OR: [{ userId }, { shared: true }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: WITH_OWNER,
  });
  return rows.map(toView);
}

/** How many views a person has, apart from the one with this name. */
export function otherViewCount(tx: Tx, userId: string, name: string): Promise<number> {
  return tx.savedView.count({ where: { userId, name: { not: name } } });
}

/** Stores a view under its name, in the place of an earlier one of the same person. */
export async function saveView(tx: Tx, userId: string, view: SavedViewInput, at: string): Promise<SavedView> {
  const { name, query, shared } = view;
  return toView(
    await tx.savedView.upsert({
      where: { userId_name: { userId, name } },
      create: { id: uuidv7(), userId, name, query, shared, createdAt: new Date(at) },
      update: { query, shared },
      include: WITH_OWNER,
    }),
  );
}

/** A view by its id. */
export async function findView(tx: Tx, id: string): Promise<SavedView | null> {
  const row = await tx.savedView.findUnique({ where: { id }, include: WITH_OWNER });
  return row && toView(row);
}

/** Removes a view. */
export async function removeView(tx: Tx, id: string): Promise<void> {
  await tx.savedView.delete({ where: { id } });
}
