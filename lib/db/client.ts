import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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

/** SQLite waits for another program's write lock with the whole event loop; we wait without it, so SQLite hardly does. */
const BUSY_TIMEOUT_MS = 2;

/** How long a write waits for another program (the command line, a backup tool) before it fails, and how often it looks. */
const LOCK_DEADLINE_MS = 5_000;
const LOCK_PAUSE_MS = 10;

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
    `busy_timeout = ${BUSY_TIMEOUT_MS}`,
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
  try {
    await tx.$executeRaw`DELETE FROM "Event" WHERE FALSE`;
  } catch (error) {
    throw isBusy(error) ? new LockedElsewhere(error) : error;
  }
}

/** Another program has the write lock; nothing has been read or written yet. */
class LockedElsewhere extends Error {
  readonly busy: unknown;

  constructor(busy: unknown) {
    super('Another program writes to the database');
    this.busy = busy;
  }
}

/** Whether Prisma's error for raw SQL is SQLite's "database is locked". */
function isBusy(error: unknown): boolean {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } } };
  return String(meta?.driverAdapterError?.cause?.originalCode).startsWith('SQLITE_BUSY');
}

async function transact<T>(writer: PrismaClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  const deadline = performance.now() + LOCK_DEADLINE_MS;
  for (;;) {
    try {
      return await writer.$transaction(
        async (tx) => {
          await takeWriteLock(tx);
          return work(tx);
        },
        { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
      );
    } catch (error) {
      if (!(error instanceof LockedElsewhere)) throw error;
      if (performance.now() > deadline) throw error.busy;
      await delay(LOCK_PAUSE_MS);
    }
  }
}

/**
 * The one way to write. Transactions of this process run one after the other on the one writing connection, so that
 * no write can slip into another request's transaction and vanish with its rollback. Await nothing but `tx` in `work`.
 * @throws whatever `work` throws, after the rollback; the database's error when another program writes for five seconds
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const open = await door();
  const turn = open.lastWrite.then(() => transact(open.writer, work));
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
