import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { makeDataFolder, settings } from '#lib/env.ts';
import { PrismaClient, type Prisma } from './generated/client.ts';

export type Tx = Prisma.TransactionClient;

interface Door {
  readonly writer: PrismaClient;
  readonly reader: PrismaClient;
  /** Ends when the last transaction that was let in has ended. */
  lastWrite: Promise<unknown>;
}

/** How long a transaction may take before Prisma rolls it back: only our own short queries are in it. */
const TRANSACTION_TIMEOUT_MS = 10_000;

/** Shared by Next's bundle and server.ts, which load two copies of this module: a second writing connection would lock the first one out. */
const globals = globalThis as { galleyDatabase?: Promise<Door> };

async function openDoor(file: string): Promise<Door> {
  makeDataFolder(dirname(file));
  const connect = async (pragmas: readonly string[]): Promise<PrismaClient> => {
    const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) });
    for (const pragma of pragmas) await client.$queryRawUnsafe(`PRAGMA ${pragma}`);
    return client;
  };
  // The adapter leaves synchronous at NORMAL, with which a power cut loses commits that were acknowledged.
  const writer = await connect([
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
  ]);
  const reader = await connect(['query_only = ON', 'busy_timeout = 5000']);
  return { writer, reader, lastWrite: Promise.resolve() };
}

function door(): Promise<Door> {
  globals.galleyDatabase ??= openDoor(settings().databaseFile);
  return globals.galleyDatabase;
}

/**
 * The adapter begins transactions in a way that takes SQLite's write lock at the first write only. If another program
 * (the command line) writes between our first read and that, SQLite refuses the write at once, whatever the timeout. A
 * write of nothing takes the lock, and waits for it, before anything is read.
 */
async function takeWriteLock(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Event" WHERE FALSE`;
}

/**
 * The one way to write. Transactions of this process run one after the other on the one writing connection, so that
 * no write can slip into another request's transaction and vanish with its rollback. Await nothing but `tx` in `work`.
 * @throws whatever `work` throws, after the rollback.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const open = await door();
  const turn = open.lastWrite.then(() =>
    open.writer.$transaction(
      async (tx) => {
        await takeWriteLock(tx);
        return work(tx);
      },
      { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
    ),
  );
  open.lastWrite = turn.catch(() => undefined);
  return turn;
}

/** The connection for reading; it refuses to write, and sees what was committed before the query began. */
export async function reader(): Promise<PrismaClient> {
  return (await door()).reader;
}

/** Waits for the writes under way, then closes the database. */
export async function closeDatabase(): Promise<void> {
  const open = await globals.galleyDatabase;
  delete globals.galleyDatabase;
  if (!open) return;
  await open.lastWrite;
  await open.reader.$disconnect();
  await open.writer.$disconnect();
}
