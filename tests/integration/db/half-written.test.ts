import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#lib/db/client.ts';
import { decodeBatch } from '#lib/db/update-batch.ts';
import { appendUpdates } from '#lib/db/updates.ts';
import { settings } from '#lib/env.ts';
import { addGuest, openHouse, type House } from '../../support/house.ts';
import { makeArticle } from '../../support/live.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** What a database that a crash has left is, once it is opened again. */
function recovered(file: string, articleId: string): { numbers: readonly number[]; head: number; check: unknown } {
  const database = new Database(file);
  const check = database.pragma('integrity_check', { simple: true });
  const rows = database
    .prepare('SELECT batch FROM "UpdateBatch" WHERE articleId = ? ORDER BY first')
    .all(articleId) as { batch: Uint8Array }[];
  const head = database.prepare('SELECT updateSeq FROM "Article" WHERE id = ?').get(articleId) as
    | { updateSeq: number }
    | undefined;
  database.close();
  const numbers = rows.flatMap(({ batch }) => decodeBatch(batch).map(({ number }) => number));
  return { numbers, head: head?.updateSeq ?? 0, check };
}

test('a crash at any byte of the last writes leaves whole updates with dense numbers, and never half a row', async () => {
  const editor = await addGuest('editor');
  const id = await makeArticle(editor.id, 'Line.');
  const update = new Uint8Array(700).fill(7);
  for (let index = 0; index < 20; index += 1)
    await inTransaction((tx) => appendUpdates(tx, id, [{ update, authorId: editor.id, at: new Date() }]));
  const { databaseFile } = settings();
  const wal = readFileSync(`${databaseFile}-wal`);
  const folder = join(house.folder, 'crashed');
  mkdirSync(folder);
  const heads = new Set<number>();
  // An odd step: the cuts fall on frame heads, page middles and frame ends alike.
  for (let cut = wal.byteLength; cut > 0 && heads.size < 15; cut -= 1_237) {
    const file = join(folder, `${cut}.db`);
    copyFileSync(databaseFile, file);
    writeFileSync(`${file}-wal`, wal.subarray(0, cut));
    const { numbers, head, check } = recovered(file, id);
    expect(check).toBe('ok');
    expect(numbers).toEqual(Array.from({ length: head }, (_each, index) => index + 1));
    heads.add(head);
  }
  // The uncut file has all of them, and each cut took some.
  expect(Math.max(...heads)).toBe(21);
  expect(heads.size).toBe(15);
});
