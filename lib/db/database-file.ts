import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readMigrations } from './migrate.ts';

/** Why a file can't be taken as a house's database; `message` is one sentence. */
class DatabaseFileError extends Error {
  override readonly name = 'DatabaseFileError';
}

/** What SQLite keeps beside a database in WAL mode; left behind, it would be read into another one of the same name. */
const COMPANIONS = ['-wal', '-shm'];

/**
 * Writes a consistent copy of a database, as it is at one instant, while others write to it.
 * @param target a file that does not exist
 */
export function copyDatabase(file: string, target: string): void {
  const database = new Database(file, { fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
}

/**
 * Looks whether a file is a whole database of a Galley that is not newer than this one.
 * @param prismaFolder the folder that holds migrations/
 * @throws DatabaseFileError when it is not
 */
export async function assertUsable(file: string, prismaFolder: string): Promise<void> {
  if (!existsSync(file)) throw new DatabaseFileError(`There is no file ${file}.`);
  const known = new Set((await readMigrations(join(prismaFolder, 'migrations'))).map(({ name }) => name));
  const applied = appliedTo(file);
  if (applied.length === 0) throw new DatabaseFileError(`${file} is no backup of Galley.`);
  if (applied.some((name) => !known.has(name)))
    throw new DatabaseFileError(`${file} was made by a newer Galley than this one; please update this one first.`);
}

function appliedTo(file: string): readonly string[] {
  const damaged = new DatabaseFileError(`${file} is damaged, or no backup of Galley.`);
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    const check = database.pragma('integrity_check', { simple: true });
    const broken = database.pragma('foreign_key_check') as unknown[];
    if (check !== 'ok' || broken.length > 0) throw damaged;
    if (!database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get()) return [];
    const rows = database
      .prepare('SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
      .all();
    return (rows as { name: string }[]).map(({ name }) => name);
  } catch {
    throw damaged;
  } finally {
    database?.close();
  }
}

/** Copies a backup, without opening it where it lies: SQLite would write beside it. */
export function copyClosed(file: string, target: string): void {
  removeDatabase(target);
  copyFileSync(file, target);
}

/** Removes a database and what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', ...COMPANIONS]) rmSync(file + suffix, { force: true });
}

/** Gives a database that nobody has open another name. */
export function renameDatabase(file: string, name: string): void {
  for (const suffix of ['', ...COMPANIONS]) if (existsSync(file + suffix)) renameSync(file + suffix, name + suffix);
}

/**
 * Prepares a copy of a backup to be the house's database: every article gets a new generation, so that no browser merges
 * edits that it kept from before; and all sessions, tokens and one-time links end, so that none that was ended since the
 * backup comes back.
 * @param newId gives a fresh id
 * @returns how many articles it holds
 */
export function renewDatabase(file: string, newId: () => string, now: Date): number {
  const database = new Database(file, { fileMustExist: true });
  try {
    const articles = database.prepare('SELECT id FROM "Article"').all() as { id: string }[];
    database.transaction(() => {
      const renew = database.prepare('UPDATE "Article" SET generation = ? WHERE id = ?');
      for (const { id } of articles) renew.run(newId(), id);
      // Higher than any number that was given since: nobody ends their sessions once a second.
      database.prepare('UPDATE "User" SET sessionVersion = ?').run(Math.floor(now.getTime() / 1000));
      // As Prisma's adapter writes times.
      const at = now.toISOString().replace('Z', '+00:00');
      database.prepare('UPDATE "Token" SET revokedAt = ? WHERE revokedAt IS NULL').run(at);
      database.prepare('UPDATE "PasswordLink" SET usedAt = ? WHERE usedAt IS NULL').run(at);
    })();
    database.pragma('journal_mode = DELETE');
    return articles.length;
  } finally {
    database.close();
  }
}
