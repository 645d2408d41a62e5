import { join } from 'node:path';
import { closeDatabase } from '#lib/db/client.ts';
import { lockData } from '#lib/db/data-lock.ts';
import { migrate, pendingMigrations } from '#lib/db/migrate.ts';
import { settings } from '#lib/env.ts';

const PRISMA_FOLDER = join(import.meta.dirname, '../../prisma');

/**
 * Runs work on the house's database from outside the server, and closes it. A database that is new or older than this
 * Galley is brought up to date first, under the lock that a server holds: beside a running server there is nothing to bring up.
 * @throws DataLockError when it is older than this Galley and a server is using it
 */
export async function withHouseDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { databaseFile, dataFolder } = settings();
  if ((await pendingMigrations(databaseFile, join(PRISMA_FOLDER, 'migrations'))).length > 0) {
    const unlock = lockData(dataFolder);
    try {
      await migrate(databaseFile, PRISMA_FOLDER);
    } finally {
      unlock();
    }
  }
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
