import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** The settings of one process (docs/architecture.md, "Environment"). Paths are absolute. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the database, the generated secret and the backups. */
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** The address people use, without a slash at its end. */
  readonly publicUrl: string;
  readonly production: boolean;
}

/** A setting that can't be used; `message` is one sentence for whoever starts the program. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const variables = z.object({
  PORT: z.coerce
    .number('PORT must be a number')
    .int('PORT must be a whole number')
    .min(0)
    .max(65535, 'PORT must be at most 65535')
    .default(3000),
  HOST: z.string().min(1).default('localhost'),
  GALLEY_DATA: z.string().min(1).default('./data'),
  GALLEY_URL: z.url({ protocol: /^https?$/, error: 'GALLEY_URL must be an http or https address' }).optional(),
  NODE_ENV: z.string().optional(),
});

/**
 * Parses the environment once at the edge of a process.
 * @throws SettingsError with one sentence that names the setting.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`The setting ${String(issue?.path[0])} can't be used: ${issue?.message}.`);
  }
  const { PORT, HOST, GALLEY_DATA, GALLEY_URL, NODE_ENV } = parsed.data;
  const dataFolder = resolve(GALLEY_DATA);
  return {
    port: PORT,
    host: HOST,
    dataFolder,
    databaseFile: join(dataFolder, 'galley.db'),
    publicUrl: (GALLEY_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`).replace(/\/+$/, ''),
    production: NODE_ENV === 'production',
  };
}

const globals = globalThis as { galleySettings?: Settings };

/** The settings of this process; Next's bundle and server.ts share the one that was parsed first. */
export function settings(): Settings {
  globals.galleySettings ??= readSettings(process.env);
  return globals.galleySettings;
}

/** server.ts listens on the port it was really given (PORT=0 in tests), and says so here before Next starts. */
export function useSettings(chosen: Settings): void {
  globals.galleySettings = chosen;
}

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir never returns where a folder exists and
 * none can be made in it (/proc).
 * @throws whatever the file system says
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program may have made it at the same moment.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Makes the data folder if it is missing.
 * @throws SettingsError with one sentence
 */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch {
    throw new SettingsError(`The data folder ${folder} (the setting GALLEY_DATA) can't be made.`);
  }
}

const SHORTEST_SECRET = 32;

/**
 * The secret that signs sessions: GALLEY_SECRET, or one generated into the data folder on the first start.
 * @throws SettingsError when the one given is too short to protect anything.
 */
export function secret(
  chosen: Settings,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const given = environment.GALLEY_SECRET;
  if (given) {
    if (given.length < SHORTEST_SECRET || new Set(given).size < 8)
      throw new SettingsError(
        `The setting GALLEY_SECRET can't be used: it must be random and at least ${SHORTEST_SECRET} characters long (try: openssl rand -base64 48).`,
      );
    return given;
  }
  const file = join(chosen.dataFolder, 'secret');
  if (!existsSync(file)) {
    makeDataFolder(chosen.dataFolder);
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
