// `generate` makes the client from the schema; `migration NAME` writes the SQL that brings prisma/migrations in step
// with the schema; `migration --check` exits 1 when they are not in step.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onNode } from './node.mjs';
import { root } from './root.mjs';

/** Prisma insists on a schema engine's path even where it never runs it; any file that exists will do. */
export function generate() {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  // What it says is told only when it fails: the error holds it.
  execFileSync(process.execPath, [prisma, 'generate'], { cwd: root, env, stdio: 'pipe' });
}

/** SQL from the state after all migrations to the schema; '' when they are in step. */
async function missingSql() {
  const { default: Database } = await import('better-sqlite3');
  const { EVERYTHING, withSchemaEngine } = await import('../lib/db/schema-engine.ts');
  const { readMigrations } = await import('../lib/db/migrate.ts');
  const migrations = join(root, 'prisma/migrations');
  mkdirSync(migrations, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'galley-migration-'));
  try {
    const file = join(scratch, 'scratch.db');
    const database = new Database(file);
    for (const { sql } of await readMigrations(migrations)) database.exec(sql);
    database.close();
    const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
    const files = [{ path: 'schema.prisma', content: schema }];
    const from = { tag: 'schemaDatasource', files, configDir: root };
    const to = { tag: 'schemaDatamodel', files };
    const { stdout } = await withSchemaEngine(file, schema, (engine) =>
      engine.diff({ from, to, script: true, exitCode: false, filters: EVERYTHING }),
    );
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '');
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function migration(name) {
  const sql = await missingSql();
  if (!sql) return console.log('The migrations are in step with the schema.');
  if (name === '--check') {
    console.error(`prisma/migrations lacks this (make it with "npm run migration -- NAME"):\n${sql}`);
    process.exitCode = 1;
    return;
  }
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('usage: npm run migration -- name_of_it');
  const folder = join(root, 'prisma/migrations', `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  writeFileSync(join(root, 'prisma/migrations/migration_lock.toml'), 'provider = "sqlite"\n');
  console.log(`Wrote ${folder}/migration.sql`);
}

if (import.meta.main ?? process.argv[1]?.endsWith('prisma.mjs')) {
  if (onNode(import.meta.url)) {
    const [, , command, name] = process.argv;
    if (command === 'generate') generate();
    else if (command === 'migration') await migration(name);
    else throw new Error('usage: prisma.mjs generate | migration NAME | migration --check');
  }
}
