import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from '#lib/env.ts';

/** Why the data folder can't be had: another server has it, or it can't be written. */
export class DataLockError extends Error {
  override readonly name = 'DataLockError';
  readonly kind: 'in use' | 'not writable';

  constructor(kind: DataLockError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Takes the data folder for this process alone; makes it if it is missing. The lock is the operating system's, on a file
 * beside the database, so that it ends with the process however that ends.
 * @returns what gives the folder back
 * @throws DataLockError with one sentence
 */
export function lockData(folder: string): () => void {
  const notWritable = (): DataLockError =>
    new DataLockError('not writable', `The data folder ${folder} (the setting GALLEY_DATA) can't be written.`);
  let file: Database.Database;
  try {
    makeFolder(folder);
    file = new Database(join(folder, 'lock'), { timeout: 0 });
  } catch {
    throw notWritable();
  }
  try {
    // Writing something proves that the folder can be written; the transaction stays open and holds the lock.
    file.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER); BEGIN EXCLUSIVE');
    return () => void file.close();
  } catch (error) {
    file.close();
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw notWritable();
    throw new DataLockError(
      'in use',
      `The data folder ${folder} is in use by another Galley; stop it, or choose another folder with GALLEY_DATA.`,
    );
  }
}
