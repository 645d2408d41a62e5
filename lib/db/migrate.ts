import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { makeDataFolder } from '#lib/env.ts';
import { EVERYTHING, migrationList, withSchemaEngine, type Migration } from './schema-engine.ts';

/** The migrations on disk, oldest first, in Prisma's own layout (`<timestamp>_<name>/migration.sql`). */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.toSorted().map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })),
  );
}

/** Names of the migrations that this database has had; none for a new file. */
function appliedMigrations(file: string): ReadonlySet<string> {
  const database = new Database(file);
  try {
    const table = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get();
    if (!table) return new Set();
    const rows = database.prepare(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    );
    return new Set(rows.all().map((row) => (row as { name: string }).name));
  } finally {
    database.close();
  }
}

/** Names of the migrations that this database still lacks, oldest first. */
export async function pendingMigrations(file: string, folder: string): Promise<string[]> {
  makeDataFolder(dirname(file));
  const applied = appliedMigrations(file);
  return (await readMigrations(folder)).map(({ name }) => name).filter((name) => !applied.has(name));
}

/**
 * Brings a database up to the migrations on disk; the caller holds the lock on the data folder.
 * @param prismaFolder the folder that holds schema.prisma and migrations/
 * @returns the names of those that were applied now
 * @throws the engine's own error; SQLite has rolled the failed migration back
 */
export async function migrate(file: string, prismaFolder: string): Promise<readonly string[]> {
  const folder = join(prismaFolder, 'migrations');
  if ((await pendingMigrations(file, folder)).length === 0) return [];
  const schema = await readFile(join(prismaFolder, 'schema.prisma'), 'utf8');
  const list = migrationList(folder, await readMigrations(folder));
  return withSchemaEngine(file, schema, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: EVERYTHING });
    return appliedMigrationNames;
  });
}
