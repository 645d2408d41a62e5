// A server that has nothing but the live articles, as a process of its own that can be killed. Prints its port.
// LIVE_REPORT=1 prints how long the event loop stood still at the most, every second.
// LIVE_FAULTS=1 makes the database refuse writes ("disk full") for a moment, again and again.
import { monitorEventLoopDelay } from 'node:perf_hooks';
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

await reader();
await inTransaction(async () => undefined);
const { port } = await startLive();
if (process.env['LIVE_FAULTS'] === '1') void injectFaults();
if (process.env['LIVE_REPORT'] === '1') {
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  setInterval(() => {
    process.stdout.write(`loop ${Math.round(loop.max / 1e6)}\n`);
    loop.reset();
  }, 1_000).unref();
}
process.stdout.write(`listening on ${port}\n`);
