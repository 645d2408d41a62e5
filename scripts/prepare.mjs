// What a fresh clone lacks before anything can run: the packages and the database client. Plain JavaScript for Node 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** One line that says what is being done, on the terminal alone. */
export function say(sentence) {
  console.log(`\u001b[2m·\u001b[0m ${sentence}`);
}

/** Installs the packages of the lock file when node_modules is missing or older than it. */
export function installIfNeeded() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (npm ci); the first time takes a minute or two …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed: npm said why above.');
    process.exit(1);
  }
  // npm leaves its own list as old as the packages in it where nothing had to be changed.
  writeFileSync(installed, readFileSync(installed));
}

function* filesIn(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return yield path;
  for (const name of readdirSync(path)) yield* filesIn(join(path, name));
}

/** A hash of files and folders (named from the project's folder), to tell whether what was made from them is stale. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesIn(join(root, path))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs `make` unless `stamp` says that it was last run for the same fingerprint. */
export async function makeIfStale(stamp, print, make) {
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return;
  await make();
  writeFileSync(file, print);
}

/** Makes the database client from prisma/schema.prisma when it is missing or stale. */
export async function generateIfNeeded() {
  const print = fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'scripts/prisma.mjs', 'package-lock.json']);
  await makeIfStale('lib/db/generated/.fingerprint', print, async () => {
    say('Generating the database client …');
    (await import('./prisma.mjs')).generate();
  });
}
