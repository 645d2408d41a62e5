import { afterAll, beforeAll, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { inTransaction, reader } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { appendUpdates, readUpdates } from '#lib/db/updates.ts';
import { openHouse, type House } from '../../support/house.ts';
import { makeArticle } from '../../support/live.ts';

const globals = globalThis as unknown as { galleyDatabase: Promise<{ writer: PrismaClient; reader: PrismaClient }> };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const titleOf = async (id: string): Promise<string | undefined> =>
  (await (await reader()).article.findUnique({ where: { id } }))?.title;

/** A promise and what resolves it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open };
}

test('a write that is asked for while another request’s transaction is open does not vanish with that one’s rollback', async () => {
  const [one, two] = [await makeArticle('somebody', 'One.'), await makeArticle('somebody', 'Two.')];
  const { opened, open } = gate();
  const failing = inTransaction(async (tx) => {
    await tx.article.update({ where: { id: one }, data: { title: 'Never' } });
    await opened;
    throw new Error('rolled back');
  });
  const written = inTransaction((tx) => tx.article.update({ where: { id: two }, data: { title: 'Kept' } }));
  open();
  await expect(failing).rejects.toThrow('rolled back');
  await written;
  expect(await titleOf(one)).toBe('An article');
  expect(await titleOf(two)).toBe('Kept');
});

test('many writers at once stand in line: none waits for a lock, and the event loop goes on', async () => {
  const id = await makeArticle('somebody', 'One.');
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const at = new Date();
  const appends = Array.from({ length: 50 }, (_each, index) =>
    inTransaction((tx) => appendUpdates(tx, id, [{ update: new Uint8Array([index]), authorId: 'somebody', at }])),
  );
  const ranges = await Promise.all(appends);
  clearInterval(watch);
  expect(ranges.map(({ first }) => first)).toEqual(Array.from({ length: 50 }, (_each, index) => index + 2));
  expect(longest).toBeLessThan(1_000);
});

test('the writing connection waits for the disk at every commit, and enforces foreign keys', async () => {
  const { writer } = await globals.galleyDatabase;
  // 2 is FULL: a power cut loses no commit.
  expect(await writer.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
  expect(await writer.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
  expect(await writer.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
});

test('the reading connection refuses to write', async () => {
  const db = await reader();
  const id = await makeArticle('somebody', 'One.');
  await expect(db.article.update({ where: { id }, data: { title: 'By the back door' } })).rejects.toThrow();
  expect(await titleOf(id)).toBe('An article');
});

test('a transaction that fails in its middle leaves no number and no row behind', async () => {
  const id = await makeArticle('somebody', 'One.');
  const at = new Date();
  const update = { update: new Uint8Array([1]), authorId: 'somebody', at };
  const failing = inTransaction(async (tx) => {
    await appendUpdates(tx, id, [update, update]);
    throw new Error('after the append');
  });
  await expect(failing).rejects.toThrow('after the append');
  expect(await readUpdates(id, 1)).toEqual([]);
  expect(await inTransaction((tx) => appendUpdates(tx, id, [update]))).toEqual({ first: 2, last: 2 });
});

test('nothing is appended to an article that is deleted or was never there', async () => {
  const update = { update: new Uint8Array([1]), authorId: 'somebody', at: new Date() };
  const nowhere = inTransaction((tx) => appendUpdates(tx, uuidv7(), [update]));
  await expect(nowhere).rejects.toMatchObject({ kind: 'missing' });
  const id = await makeArticle('somebody', 'One.');
  await inTransaction((tx) => tx.article.update({ where: { id }, data: { deletedAt: new Date() } }));
  const deleted = inTransaction((tx) => appendUpdates(tx, id, [update]));
  await expect(deleted).rejects.toMatchObject({ kind: 'missing' });
});
