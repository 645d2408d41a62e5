import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readUpdates } from '#lib/db/updates.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { frame } from '../../bench/support/frame.ts';
import { makeArticle, paragraphText, textOf, until, type Page } from '../../support/live.ts';
import { countUpdates, openLiveHouse } from '../../support/live-house.ts';

const {
  server,
  guests: [editor, other],
  open,
} = await openLiveHouse('editor', 'editor');

/** All orders of a list. */
function orders<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) => orders(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

/** Sends bytes as an update message; the page's own copy has it already. */
function sendRaw(page: Page, update: Uint8Array): void {
  page.provider.documentUpdateHandler(update, 'as it is');
}

test.each(orders([0, 1, 2, 3]))(
  'four edits that arrive in the order %i %i %i %i are all there, once',
  async (...order) => {
    const id = await makeArticle(editor.id, 'Line.');
    const page = open(id, editor);
    await page.saved();
    const held: Uint8Array[] = [];
    // As a network that holds messages back: the page has typed, and nothing has been sent yet.
    page.doc.off('update', page.provider.boundDocumentUpdateHandler);
    page.doc.on('update', (update: Uint8Array) => held.push(update));
    for (const [index, letter] of ['a', 'b', 'c', 'd'].entries()) page.type(0, index, letter);
    for (const index of order) sendRaw(page, held[index]!);
    await page.saved();
    expect(page.refusals).toEqual([]);
    const replayed = new Y.Doc();
    for (const { update } of await readUpdates(id, 0)) {
      Y.applyUpdate(replayed, update);
      expect(replayed.store.pendingStructs).toBeNull();
    }
    expect(textOf(replayed)).toBe('abcdLine.');
    expect((await server.articles.read(id)).text).toBe('abcdLine.');
  },
);

describe('a socket', () => {
  test('that is cut in the middle of a message stores nothing of it, and the same edit arrives once later', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    const doc = newPageDocument();
    const witness = open(id, other);
    await witness.saved();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(witness.doc));
    const before = Y.encodeStateVector(doc);
    paragraphText(doc, 0).insert(0, 'half'.repeat(500));
    const message = frame(id, 0, 2, Y.encodeStateAsUpdate(doc, before));
    const socket = new WebSocket(server.url);
    await new Promise((done) => socket.once('open', done));
    socket.send(frame(id, 2, 0, editor.token));
    socket.send(frame(id, 0, 1, new Uint8Array([0, 0])));
    await new Promise((done) => socket.once('message', done));
    // A binary frame of its full length (mask 0), of which half comes.
    const head = Buffer.from([0x82, 0xfe, message.byteLength >> 8, message.byteLength & 0xff, 0, 0, 0, 0]);
    const { _socket: wire } = socket as unknown as { _socket: import('node:net').Socket };
    await new Promise<unknown>((done) => wire.write(Buffer.concat([head, message.subarray(0, 900)]), done));
    socket.on('error', () => undefined);
    wire.destroy();
    await until('the server knows that it is gone', () => server.articles.measures().connections === 1);
    witness.type(0, 0, 'Still: ');
    await witness.saved();
    expect(await countUpdates(id)).toBe(2);
    const back = open(id, editor, { doc });
    await back.saved();
    expect((await server.articles.read(id)).text.match(/half/g)).toHaveLength(500);
  });

  test('that sends more at once than the door takes is closed with a code of its own', async () => {
    const socket = new WebSocket(server.url);
    await new Promise((done) => socket.once('open', done));
    socket.on('error', () => undefined);
    const closed = new Promise<number>((done) => socket.once('close', done));
    socket.send(new Uint8Array(17 * 1024 * 1024));
    expect(await closed).toBe(1009);
  });

  test('may try another token after a wrong one', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    const socket = new WebSocket(server.url);
    const answers: number[] = [];
    // Type 2 is an answer to signing in: kind 1 "no", kind 2 "come in".
    socket.on('message', (bytes: Buffer) => {
      if (bytes[id.length + 1] === 2) answers.push(bytes[id.length + 2] ?? -1);
    });
    await new Promise((done) => socket.once('open', done));
    socket.send(frame(id, 2, 0, 'galley_wrong'));
    await until('it is turned away', () => answers.length === 1);
    socket.send(frame(id, 2, 0, editor.token));
    await until('it is let in', () => answers.length === 2);
    expect(answers).toEqual([1, 2]);
    socket.terminate();
  });
});

describe('one person', () => {
  test('types in two tabs at once, offline in one of them, and has all of it in both', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    const docs = [newPageDocument(), newPageDocument()] as const;
    const [one, two] = [open(id, editor, { doc: docs[0] }), open(id, editor, { doc: docs[1] })];
    await Promise.all([one.saved(), two.saved()]);
    for (let index = 0; index < 50; index += 1) {
      one.type(0, 0, 'a');
      two.type(0, 0, 'b');
    }
    await Promise.all([one.saved(), two.saved()]);
    two.leave();
    for (let index = 0; index < 50; index += 1) paragraphText(docs[1], 0).insert(0, 'c');
    for (let index = 0; index < 50; index += 1) one.type(0, 0, 'd');
    await one.saved();
    const back = open(id, editor, { doc: docs[1] });
    await back.saved();
    await until('both tabs are equal', () => one.text() === back.text() && one.text().includes('c'));
    const sorted = (text: string): string => text.split('').toSorted().join('');
    expect(sorted(one.text())).toBe(sorted(`${'abcd'.repeat(50)}Line.`));
    expect((await server.articles.read(id)).text).toBe(one.text());
    expect([...one.refusals, ...back.refusals]).toEqual([]);
  });

  test('who comes back with an old copy gets the newer article, and takes nothing out of it', async () => {
    const id = await makeArticle(editor.id, 'Old words.');
    const stale = newPageDocument();
    const first = open(id, editor, { doc: stale });
    await first.saved();
    first.leave();
    const writer = open(id, other);
    await writer.saved();
    paragraphText(writer.doc, 0).delete(0, 4);
    writer.type(0, 0, 'New ');
    await writer.saved();
    const before = await countUpdates(id);
    const back = open(id, editor, { doc: stale });
    await back.saved();
    await until('the old copy has the new words', () => back.text() === 'New words.');
    expect(writer.text()).toBe('New words.');
    expect(await countUpdates(id)).toBe(before);
  });
});

describe('a flood from one page', () => {
  test('waits by itself: what others type meanwhile is saved first', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    const [flooder, honest] = [open(id, other), open(id, editor)];
    await Promise.all([flooder.saved(), honest.saved()]);
    for (let index = 0; index < 12_000; index += 1) flooder.type(0, 0, 'f');
    for (let index = 0; index < 5; index += 1) {
      honest.type(0, honest.text().length, '.');
      await honest.saved();
    }
    // Five edits, one after the other, were saved while the flood is still on its way.
    expect(flooder.provider.unsyncedChanges).toBeGreaterThan(0);
    expect(flooder.refusals).toEqual([]);
  });

  test('of questions for the whole article is answered a hundred times, and then refused', async () => {
    const id = await makeArticle(editor.id, 'Line.');
    const socket = new WebSocket(server.url);
    let told = '';
    let answers = 0;
    socket.on('message', (bytes: Buffer) => {
      // Type 0 is the article, type 5 a word to the page.
      if (bytes[id.length + 1] === 0 && bytes[id.length + 2] === 1) answers += 1;
      if (bytes[id.length + 1] === 5) told = bytes.toString();
    });
    await new Promise((done) => socket.once('open', done));
    const closed = new Promise<number>((done) => socket.once('close', done));
    socket.send(frame(id, 2, 0, editor.token));
    for (let times = 0; times < 200; times += 1) socket.send(frame(id, times % 2 ? 0 : 4, 0, new Uint8Array([0])));
    expect(await closed).toBe(4400);
    expect(told).toContain('The page asked for the article again and again.');
    expect(answers).toBe(100);
  });
});
