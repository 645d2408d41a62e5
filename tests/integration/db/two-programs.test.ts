import { setTimeout as delay } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inTransaction, reader } from '#lib/db/client.ts';
import { settings } from '#lib/env.ts';
import { addGuest, openHouse, type House } from '../../support/house.ts';

let house: House;
let other: Database.Database;
beforeEach(async () => {
  house = await openHouse();
  await addGuest('editor');
  other = new Database(settings().databaseFile, { timeout: 0 });
});
afterEach(async () => {
  other.close();
  await house.close();
});

const write = (): unknown => other.prepare(`UPDATE "User" SET name = 'other'`).run();

it('keeps another program from writing between what a transaction reads and what it writes', async () => {
  await inTransaction(async (tx) => {
    await tx.user.count();
    expect(write).toThrow('database is locked');
    await tx.user.updateMany({ data: { name: 'ours' } });
  });
  expect(await (await reader()).user.findMany({ select: { name: true } })).toEqual([{ name: 'ours' }]);
});

it('waits for another program’s write instead of failing, sees it, and holds nobody else up', async () => {
  other.exec(`BEGIN IMMEDIATE; UPDATE "User" SET name = 'other'`);
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const seeing = inTransaction((tx) => tx.user.findFirstOrThrow({ select: { name: true } }));
  await delay(800);
  expect((await (await reader()).user.findFirstOrThrow()).name).not.toBe('other');
  other.exec('COMMIT');
  expect((await seeing).name).toBe('other');
  clearInterval(watch);
  // SQLite's own waiting would stop the event loop for all of the 800 ms.
  expect(longest).toBeLessThan(400);
});
