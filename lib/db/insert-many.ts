import { Prisma } from './generated/client.ts';
import type { Tx } from './client.ts';

/** What a column can be given. */
type Value = string | number | boolean | Date | Uint8Array<ArrayBuffer> | null;

/** Databases bound the number of parameters of one query: SQLite to 32,766. */
const MOST_PARAMETERS = 8_000;

/**
 * Inserts rows of one table, all with the same columns. Prisma's `createMany` checks and translates every value, which
 * takes ten times as long: with tens of thousands of rows everybody else's writes would wait for seconds.
 */
export async function insertMany(
  tx: Tx,
  table: 'Annotation' | 'Reply' | 'Evidence' | 'Event',
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = Prisma.raw(columns.map((name) => `"${name}"`).join(', '));
  const atOnce = Math.floor(MOST_PARAMETERS / columns.length);
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map((row) => Prisma.sql`(${Prisma.join(columns.map((name) => row[name] ?? null))})`);
    await tx.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) VALUES ${Prisma.join(values)}`;
  }
}
