import type { Term } from '#lib/core/first-pass/word-list.ts';
import { reader, type Tx } from './client.ts';

/** The words of the house, in the order of the alphabet. */
export async function readHouseTerms(tx?: Tx): Promise<readonly Term[]> {
  const db = tx ?? (await reader());
  return db.houseTerm.findMany({ select: { term: true, preferred: true }, orderBy: { term: 'asc' } });
}

/** Takes terms out and puts others in. */
export async function changeHouseTerms(
  tx: Tx,
  change: { readonly remove: readonly string[]; readonly add: readonly Term[] },
  by: { readonly createdById: string; readonly at: string },
): Promise<void> {
  const { createdById } = by;
  await tx.houseTerm.deleteMany({ where: { term: { in: [...change.remove] } } });
  await tx.houseTerm.createMany({
    data: change.add.map((term) => ({ ...term, createdById, createdAt: new Date(by.at) })),
  });
}
