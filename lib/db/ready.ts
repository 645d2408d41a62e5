import { reader } from './client.ts';

/** Whether the database answers and every migration that was begun has ended well (a server applies all before it listens). */
export async function isDatabaseReady(): Promise<boolean> {
  const db = await reader();
  const [row] = await db.$queryRaw<{ done: bigint | number; open: bigint | number }[]>`
    SELECT COUNT(finished_at) AS done, COUNT(*) - COUNT(COALESCE(finished_at, rolled_back_at)) AS open FROM _prisma_migrations`;
  return row !== undefined && Number(row.done) > 0 && Number(row.open) === 0;
}
