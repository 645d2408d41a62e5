import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';

const ENGINE = '@prisma/schema-engine-wasm/schema_engine_bg';

/** No table and no enum of ours is managed by somebody else. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** One migration: its folder's name and its SQL. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The glue code keeps its WebAssembly instance in a module variable, so there is one a process. */
async function loadEngine() {
  const glue = await import(ENGINE);
  const folder = dirname(createRequire(import.meta.url).resolve(ENGINE));
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const wasm = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(wasm.instance.exports);
  (wasm.instance.exports.__wbindgen_start as () => void)();
  return glue;
}

let loaded: ReturnType<typeof loadEngine> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the binary that `prisma migrate` downloads is not to be had on every machine.
 * It keeps an exclusive lock on the file for as long as its connections are open, and never closes them itself: so they
 * are closed when `work` has ended.
 * @param file the SQLite file it works on
 * @param schema the text of schema.prisma
 */
export async function withSchemaEngine<T>(
  file: string,
  schema: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= loadEngine();
  const { SchemaEngine: Engine } = await loaded;
  const factory = new PrismaBetterSqlite3({ url: `file:${file}` });
  const connections: { dispose(): Promise<void> }[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connections.push(connection);
    return connection;
  };
  try {
    const engine: SchemaEngine = await Engine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    return await work(engine);
  } finally {
    for (const connection of connections) await connection.dispose();
  }
}

/** The list in the engine's own shape; `folder` is prisma/migrations. */
export function migrationList(folder: string, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
