import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { inTransaction, reader } from '#lib/db/client.ts';
import { newestSnapshot } from '#lib/db/snapshots.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { frame } from '../../bench/support/frame.ts';
import { makeArticle, until } from '../../support/live.ts';
import { openLiveHouse, textOfLog } from '../../support/live-house.ts';

const {
  server,
  guests: [editor],
  open,
} = await openLiveHouse('editor');

const globals = globalThis as unknown as { galleyDatabase: Promise<{ writer: PrismaClient }> };

/** SQLite refuses to grow the file while the limit is below its size: "disk full". */
async function limitPages(pagesOfFile: number): Promise<void> {
  const { writer } = await globals.galleyDatabase;
  await writer.$queryRawUnsafe(`PRAGMA max_page_count = ${pagesOfFile}`);
}

async function snapshots(articleId: string): Promise<number[]> {
  const rows = await (await reader()).snapshot.findMany({ where: { articleId }, orderBy: { update: 'asc' } });
  return rows.map(({ update }) => update);
}

/** Everybody has left, and memory holds nothing of it any more. */
async function putAway(articleId: string): Promise<void> {
  const { article } = server.articles.queueOf(articleId);
  await until('nobody is in the article', () => !article.isLive);
  await until('nothing is being done', () => server.articles.queueOf(articleId).isIdle);
  server.articles.dropIdle(Date.now() + 3_600_000);
}

async function typeAndLeave(articleId: string, letters: number): Promise<void> {
  const page = open(articleId, editor);
  await page.saved();
  for (let index = 0; index < letters; index += 1) page.type(0, 0, 'x');
  await page.saved();
  page.leave();
}

describe('a snapshot', () => {
  test('is written when the last one has left; the log stays whole, and what comes later is opened from both', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    await typeAndLeave(id, 30);
    await until('there is a snapshot', async () => (await newestSnapshot(id))?.update === 31);
    await putAway(id);
    await typeAndLeave(id, 5);
    await putAway(id);
    // Five updates are read again sooner than a snapshot is written.
    expect(await snapshots(id)).toEqual([31]);
    const page = open(id, editor);
    await page.saved();
    expect(page.text()).toBe(`${'x'.repeat(35)}Line.`);
    expect(await textOfLog(id)).toBe(page.text());
    expect((await readUpdates(id, 0)).map(({ number }) => number)).toEqual(
      Array.from({ length: 36 }, (_each, index) => index + 1),
    );
    expect((await readUpdates(id, 31)).map(({ number }) => number)).toEqual([32, 33, 34, 35, 36]);
    page.type(0, 0, 'then ');
    await page.saved();
    expect((await server.articles.read(id)).text).toBe(page.text());
  });

  test('takes the place of the one before', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    await typeAndLeave(id, 25);
    await until('there is one', async () => (await snapshots(id)).length === 1);
    await putAway(id);
    await typeAndLeave(id, 25);
    await until('there is another', async () => (await newestSnapshot(id))?.update === 51);
    expect(await snapshots(id)).toEqual([51]);
  });

  test('is not written for coming and going', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    for (let visit = 0; visit < 25; visit += 1) await typeAndLeave(id, 0);
    await putAway(id);
    expect(await snapshots(id)).toEqual([]);
  });

  test('that can not be written loses nothing: the log has it all', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    const page = open(id, editor);
    await page.saved();
    for (let index = 0; index < 30; index += 1) page.type(0, 0, `${index}${'.'.repeat(200)}`);
    await page.saved();
    const text = page.text();
    await limitPages(1);
    page.leave();
    await putAway(id);
    await limitPages(1_000_000);
    const again = open(id, editor);
    await again.saved();
    expect(again.text()).toBe(text);
  });
});

describe('an article whose log can not be read', () => {
  test('is opened for nobody and changed by nothing, and is there again when it can be', async () => {
    const id = await makeArticle(editor.id, 'One.');
    await typeAndLeave(id, 3);
    await putAway(id);
    const rows = await (await reader()).updateBatch.findMany({ where: { articleId: id }, orderBy: { first: 'asc' } });
    const lost = rows[1]!;
    const batch = new Uint8Array(lost.batch);
    await inTransaction((tx) =>
      tx.updateBatch.delete({ where: { articleId_first: { articleId: id, first: lost.first } } }),
    );
    const page = open(id, editor);
    await until('the page is sent away', () => page.closes.includes(4503));
    expect(page.text()).toBe('');
    expect(page.refusals).toEqual([]);
    await expect(server.articles.read(id)).rejects.toThrow('has no update 2');
    await inTransaction((tx) => tx.updateBatch.create({ data: { ...lost, batch } }));
    await until('the page is back by itself', () => page.text() === 'xxxOne.');
    page.type(0, 0, 'y');
    await page.saved();
    expect(await textOfLog(id)).toBe('yxxxOne.');
  });

  test('leaves nothing behind in memory, however often it is asked for', async () => {
    const id = await makeArticle(editor.id, 'One.');
    await inTransaction((tx) => tx.updateBatch.deleteMany({ where: { articleId: id } }));
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const ask = (): Promise<unknown> =>
      new Promise((done) => {
        const socket = new WebSocket(server.url);
        socket.on('open', () => socket.send(frame(id, 2, 0, editor.token)));
        socket.on('close', done);
      });
    await ask();
    const before = timers();
    for (let times = 0; times < 100; times += 1) expect(await ask()).toBe(4503);
    // A document that Hocuspocus could not load kept its timer, and the timer the document.
    await until('the timers are as before', () => timers() < before + 20);
    server.articles.dropIdle(Date.now() + 3_600_000);
    expect(server.articles.queues().some(({ article }) => article.id === id)).toBe(false);
  });
});

test('reading an article a hundred times changes nothing in it', async () => {
  const id = await makeArticle(editor.id, 'One two three.', '', 'Four.');
  const state = (): Promise<Uint8Array> =>
    server.articles.queueOf(id).alone(({ shadow }) => Y.encodeStateAsUpdate(shadow.doc));
  const before = await state();
  const target = await server.articles.describe(id, { quote: { exact: 'two', prefix: '', suffix: '' } });
  for (let times = 0; times < 100; times += 1) {
    await server.articles.read(id);
    await server.articles.anchors(id, [target]);
  }
  expect(await state()).toEqual(before);
  expect(await readUpdates(id, 0)).toHaveLength(1);
});
