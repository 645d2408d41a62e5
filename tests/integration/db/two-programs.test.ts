import { Worker } from 'node:worker_threads';
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

it('waits for another program’s write instead of failing, and sees it', async () => {
  // The wait is the database's own and stops this thread, so the other program is another thread.
  const source = `
    const Database = require('better-sqlite3');
    const { workerData, parentPort } = require('node:worker_threads');
    const database = new Database(workerData);
    database.exec("BEGIN IMMEDIATE; UPDATE User SET name = 'other'");
    parentPort.postMessage('locked');
    setTimeout(() => { database.exec('COMMIT'); database.close(); }, 300);`;
  const worker = new Worker(source, { eval: true, workerData: settings().databaseFile });
  await new Promise((resolve) => worker.once('message', resolve));
  const seen = await inTransaction((tx) => tx.user.findFirstOrThrow({ select: { name: true } }));
  expect(seen.name).toBe('other');
  await worker.terminate();
});
