// A server that has nothing but the live articles, as a process of its own that can be killed. Prints its port.
// LIVE_REPORT=1 prints how long the event loop stood still at the most, every second: in time, and in processor time of
// this thread, which other programs on the machine do not lengthen.
// LIVE_FAULTS=1 makes the database refuse writes ("disk full") for a moment, again and again.
import { setTimeout as delay } from 'node:timers/promises';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { inTransaction, reader } from '#lib/db/client.ts';
import { startLive } from './live.ts';

const globals = globalThis as unknown as { galleyDatabase: Promise<{ writer: PrismaClient }> };

/** SQLite refuses to grow the file while the limit is below its size. */
async function limitPages(pages: number): Promise<void> {
  const { writer } = await globals.galleyDatabase;
  await writer.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`);
}

async function injectFaults(): Promise<never> {
  for (;;) {
    await delay(200 + Math.random() * 400);
    await limitPages(1);
    await delay(50 + Math.random() * 200);
    await limitPages(1_000_000);
  }
}

/** Milliseconds of processor time that this thread has used. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

await reader();
await inTransaction(async () => undefined);
const { port } = await startLive();
if (process.env['LIVE_FAULTS'] === '1') void injectFaults();
if (process.env['LIVE_REPORT'] === '1') {
  let longest = { time: 0, work: 0 };
  let last = { at: performance.now(), used: worked() };
  setInterval(() => {
    const now = { at: performance.now(), used: worked() };
    longest = { time: Math.max(longest.time, now.at - last.at), work: Math.max(longest.work, now.used - last.used) };
    last = now;
  }, 5).unref();
  setInterval(() => {
    process.stdout.write(`loop ${Math.round(longest.time)} work ${Math.round(longest.work)}\n`);
    longest = { time: 0, work: 0 };
  }, 1_000).unref();
}
process.stdout.write(`listening on ${port}\n`);
