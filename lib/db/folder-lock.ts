import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Somebody else holds the lock; `message` is one sentence for whoever starts the program. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** A lock that is held until `release`, or until the process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock on a data folder: a server holds it while it runs, and whoever migrates or restores holds it meanwhile.
 * It is an exclusive transaction on a little database of its own, since SQLite's locks are the operating system's: they
 * work everywhere and no crash leaves one behind.
 * @throws FolderInUseError at once when somebody else holds it
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    throw new FolderInUseError(`Another Galley is using the folder ${folder} at this moment.`);
  }
  return { release: () => void database.close() };
}
