import { GALLEY } from '#lib/core/access/access.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { reader, type Tx } from './client.ts';

/** At most this many ids in one query: databases bound the number of parameters. */
const BATCH = 500;

/** People as others see them, by id, and Galley itself; ids that are null or unknown are left out. */
export async function peopleById(ids: readonly (string | null)[], tx?: Tx): Promise<ReadonlyMap<string, Person>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const db = tx ?? (await reader());
  const people = new Map<string, Person>([[GALLEY.id, GALLEY]]);
  for (let from = 0; from < wanted.length; from += BATCH) {
    const rows = await db.user.findMany({
      where: { id: { in: wanted.slice(from, from + BATCH) } },
      select: { id: true, name: true },
    });
    for (const row of rows) people.set(row.id, row);
  }
  return people;
}

/** Everybody whose account is open, as others see them, by name. */
export async function activePeople(tx?: Tx): Promise<Person[]> {
  const db = tx ?? (await reader());
  return db.user.findMany({
    where: { disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}
