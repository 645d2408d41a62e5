import { reader, type Tx } from './client.ts';

/** What the house chose last under a name, as JSON; null when it never chose. */
export async function readHouseChoice(name: string, tx?: Tx): Promise<string | null> {
  const db = tx ?? (await reader());
  return (await db.houseChoice.findUnique({ where: { name }, select: { value: true } }))?.value ?? null;
}

/** Puts a choice in the place of the one before. */
export async function saveHouseChoice(
  tx: Tx,
  name: string,
  value: string,
  by: { readonly actorId: string | null; readonly at: string },
): Promise<void> {
  const row = { value, changedAt: new Date(by.at), changedById: by.actorId };
  await tx.houseChoice.upsert({ where: { name }, create: { name, ...row }, update: row, select: { name: true } });
}
