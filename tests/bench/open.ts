// `npm run bench:open -- [--updates N] [--rounds R]`: what a much-edited article costs: opening one of 50,000 words from
// cold (a new server, the first page), the time from kill -9 to the first durable "saved", and the heap that such
// articles keep when nobody uses them. Ends with 1 when one of them is over its aim.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as Y from 'yjs';
import { inTransaction } from '#lib/db/client.ts';
import { newestSnapshot } from '#lib/db/snapshots.ts';
import { appendUpdates, readUpdates } from '#lib/db/updates.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { addGuest, openHouse } from '../support/house.ts';
import { makeArticle, openPage, paragraphText, startLive, until } from '../support/live.ts';
import { quantile } from './support/crowd.ts';

const { values } = parseArgs({
  options: { updates: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '7' } },
});
const AIMS = { openMs: 60, heapMb: 0.3, restartMs: 3_000 };
const PARAGRAPHS = 500;
/** 100 words a paragraph. */
const LINES = Array.from({ length: PARAGRAPHS }, (_, index) => `${index} ${'about six words in a line '.repeat(17)}`);
const IDLE_ARTICLES = 10;

const house = await openHouse();
const editor = await addGuest('editor');

/** Letters that are typed in one place before somebody goes on in another. */
const BURST = 20;

/** An article that was typed in, a letter at a time, by one person in many places; now and then a letter goes. */
async function muchEdited(updates: number): Promise<string> {
  const id = await makeArticle(editor.id, ...LINES);
  const doc = newPageDocument();
  for (const { update } of await readUpdates(id, 0)) Y.applyUpdate(doc, update);
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  for (let index = 0; made.length < updates; index += 1) {
    const burst = Math.floor(index / BURST);
    const text = paragraphText(doc, (burst * 7) % PARAGRAPHS);
    const at = (burst * 13) % 300;
    if (index % BURST === BURST - 1) text.delete(at, 1);
    else text.insert(at + (index % BURST), 'x');
  }
  for (let at = 0; at < made.length; at += 100) {
    const batch = made.slice(at, at + 100).map((update) => ({ update, authorId: editor.id, at: new Date() }));
    await inTransaction((tx) => appendUpdates(tx, id, batch));
  }
  await inTransaction((tx) =>
    tx.clientBinding.create({
      data: { articleId: id, clientId: BigInt(doc.clientID), userId: editor.id, createdAt: new Date() },
    }),
  );
  doc.destroy();
  return id;
}

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, GALLEY_DATA: house.folder, PORT: '3999', NODE_ENV: 'test' };
  const program = join(import.meta.dirname, '../support/live-process.ts');
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until('the server listens', () => output.includes('listening on'), 30_000);
  return { child, url: `ws://127.0.0.1:${/listening on (\d+)/.exec(output)?.[1]}/collab` };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

/** Somebody types a letter and leaves, as people do. */
async function visit(url: string, id: string): Promise<void> {
  const page = openPage(url, id, { token: editor.token });
  await until('the page is there', () => page.provider.isSynced, 60_000);
  page.type(0, 0, 'x');
  await until('it is saved', () => !page.provider.hasUnsyncedChanges, 20_000);
  page.leave();
}

/** Milliseconds from connecting to synced; the server has run for a moment and has not seen the article yet. */
async function openCold(id: string, warmUp: string): Promise<number> {
  const { child, url } = await start();
  // The first page of all pays for compiling; this one opens another article.
  await visit(url, warmUp);
  await delay(200);
  const began = performance.now();
  const page = openPage(url, id, { token: editor.token });
  await new Promise<void>((done) => page.provider.on('synced', () => done()));
  const took = performance.now() - began;
  page.leave();
  await kill(child);
  return took;
}

/** Milliseconds from a kill to the first edit that a new server calls saved. */
async function restart(id: string): Promise<number> {
  const first = await start();
  const began = performance.now();
  await kill(first.child);
  const { child, url } = await start();
  const page = openPage(url, id, { token: editor.token });
  await until('the page is there', () => page.provider.isSynced, 60_000);
  page.type(0, 0, 'y');
  await page.saved();
  const took = performance.now() - began;
  page.leave();
  await kill(child);
  return took;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Megabytes of heap that an article keeps after its last page has left and the server has looked for idle ones. */
async function idleHeap(ids: readonly string[]): Promise<{ open: number; idle: number }> {
  const server = await startLive();
  const [warmUp = '', ...others] = ids;
  await server.articles.read(warmUp);
  server.articles.dropIdle(Date.now() + 3_600_000);
  const before = heap();
  for (const id of others) await server.articles.read(id);
  const open = (heap() - before) / others.length;
  server.articles.dropIdle(Date.now() + 3_600_000);
  const idle = (heap() - before) / others.length;
  await server.close();
  return { open, idle };
}

const id = await muchEdited(Number(values.updates));
const other = await makeArticle(editor.id, 'A line.', ...LINES);
const maker = await start();
await visit(maker.url, id);
// A server writes one when the last page has left.
await until('there is a snapshot', async () => (await newestSnapshot(id)) !== null, 20_000);
await kill(maker.child);
const opened: number[] = [];
for (let round = 0; round < Number(values.rounds); round += 1) opened.push(await openCold(id, other));
const openMs = quantile(opened, 0.5);
console.log(
  `opening 50,000 words with ${values.updates} logged updates, cold: ${opened.map((ms) => ms.toFixed(0)).join(', ')} ms; median ${openMs.toFixed(0)} ms (aim ${AIMS.openMs})`,
);
const long = await muchEdited(100_000);
// The server writes a snapshot every thousand updates.
const before = await start();
await visit(before.url, long);
await until('there is a snapshot', async () => (await newestSnapshot(long)) !== null, 60_000);
await kill(before.child);
const restartMs = await restart(long);
console.log(
  `kill -9 to the first durable "saved", 100,000 logged updates: ${restartMs.toFixed(0)} ms (aim ${AIMS.restartMs})`,
);
const many = [id];
while (many.length <= IDLE_ARTICLES) many.push(await muchEdited(2_000));
const { open, idle } = await idleHeap(many);
console.log(`an article in use ${open.toFixed(2)} MB of heap, an idle one ${idle.toFixed(3)} MB (aim ${AIMS.heapMb})`);
await house.close();
process.exit(openMs <= AIMS.openMs && restartMs <= AIMS.restartMs && idle <= AIMS.heapMb ? 0 : 1);
