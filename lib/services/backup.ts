import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { Problem } from '#lib/core/problem.ts';
import {
  assertUsable,
  copyClosed,
  copyDatabase,
  removeDatabase,
  renameDatabase,
  renewDatabase,
} from '#lib/db/database-file.ts';
import { lockData } from '#lib/db/data-lock.ts';
import { migrate } from '#lib/db/migrate.ts';
import { settings } from '#lib/env.ts';

const PRISMA_FOLDER = join(import.meta.dirname, '../../prisma');

/**
 * Writes a copy of the whole house into one file, consistent while people type; the copy is read again before it gets
 * its name. Secrets are not in it. No server is needed, and none is disturbed.
 * @throws Problem 'invalid' when the file exists or its folder does not, 'missing' when there is nothing to back up
 */
export async function backUp(path: string): Promise<void> {
  const target = resolve(path);
  const { databaseFile } = settings();
  if (!existsSync(databaseFile))
    throw new Problem('missing', `There is no Galley at ${settings().dataFolder} to back up.`);
  if (existsSync(target)) throw new Problem('invalid', `${target} exists already; please choose another name.`);
  if (!existsSync(dirname(target))) throw new Problem('invalid', `There is no folder ${dirname(target)}.`);
  const partial = `${target}.partial`;
  removeDatabase(partial);
  try {
    copyDatabase(databaseFile, partial);
    await assertUsable(partial, PRISMA_FOLDER);
    renameDatabase(partial, target);
  } finally {
    removeDatabase(partial);
  }
}

/** What a restore did. */
export interface Restored {
  readonly articles: number;
  /** Where the data that were there before are kept; null when there were none. */
  readonly before: string | null;
}

/**
 * Puts a backup in the place of the house's database. Everything is prepared and checked beside it first, so that a
 * backup that can't be used leaves the present data alone; those are kept under another name. People sign in anew, tokens and
 * one-time links are made anew, and edits that browsers kept from before are not merged.
 * @throws DatabaseFileError for a damaged or newer backup, DataLockError while a server uses the data folder
 */
export async function restore(path: string): Promise<Restored> {
  const source = resolve(path);
  const { databaseFile, dataFolder } = settings();
  const unlock = lockData(dataFolder);
  const prepared = `${databaseFile}.restoring`;
  const now = new Date();
  try {
    await assertUsable(source, PRISMA_FOLDER);
    copyClosed(source, prepared);
    await migrate(prepared, PRISMA_FOLDER);
    const articles = renewDatabase(prepared, uuidv7, now);
    const before = existsSync(databaseFile)
      ? `${databaseFile}.before-restore-${now.toISOString().replaceAll(':', '-')}`
      : null;
    if (before) renameDatabase(databaseFile, before);
    renameDatabase(prepared, databaseFile);
    return { articles, before };
  } finally {
    removeDatabase(prepared);
    unlock();
  }
}
