// `npm run bench:guard -- --updates N --seed S`: a hostile editor sends mutated, forged, misowned, oversized, deep, dangling
// and schema-breaking updates while honest people type. Ends with 1 when one of them is stored (other than a mutation
// that is a proper edit of the sender's own), an honest edit is lost, the server ends, or its loop stood for 200 ms.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Shadow } from '#lib/collab/shadow.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { isServerClientId, newPageDocument } from '#lib/editor/client-ids.ts';
import { addGuest, openHouse } from '../support/house.ts';
import { makeArticle, openPage, textOf, until, type Page } from '../support/live.ts';
import { frame } from './support/frame.ts';
import { hostileUpdate, KINDS, seeded, type HostileKind } from './support/hostile.ts';

const { values } = parseArgs({
  options: { updates: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const wanted = Number(values.updates);
/** So long may what was saved take to the other pages. */
const ARRIVAL_MS = 20_000;
const random = seeded(Number(values.seed));

/** Signs in, ends the first exchange, sends one update, and says what became of it. */
function attack(
  url: string,
  articleId: string,
  token: string,
  update: Uint8Array,
): Promise<'refused' | 'answered' | 'silent'> {
  return new Promise((done) => {
    const socket = new WebSocket(url);
    const timer = setTimeout(() => finish('silent'), 5_000);
    const finish = (outcome: 'refused' | 'answered' | 'silent'): void => {
      clearTimeout(timer);
      socket.terminate();
      done(outcome);
    };
    socket.on('open', () => {
      socket.send(frame(articleId, 2, 0, token));
      socket.send(frame(articleId, 0, 1, new Uint8Array([0, 0])));
      socket.send(frame(articleId, 0, 2, update));
    });
    let answers = 0;
    socket.on('message', (message: Buffer) => {
      // Kind 8 says whether an update was stored: first of the exchange, then of the hostile one.
      if (message[articleId.length + 1] === 8) answers += 1;
      if (answers === 2) finish('answered');
    });
    socket.on('close', (code) => finish(code === 4400 ? 'refused' : 'silent'));
    socket.on('error', () => undefined);
  });
}

const house = await openHouse();
const honest = [await addGuest('editor'), await addGuest('editor')];
const villain = await addGuest('editor');
const id = await makeArticle(villain.id, 'The article that everybody types in.', 'Another paragraph.');
const env: NodeJS.ProcessEnv = {
  ...process.env,
  GALLEY_DATA: house.folder,
  PORT: '3999',
  NODE_ENV: 'test',
  LIVE_REPORT: '1',
};
const child = spawn(process.execPath, [join(import.meta.dirname, '../support/live-process.ts')], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
let output = '';
child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
const over = new AbortController();
child.once('exit', () => {
  if (!over.signal.aborted) console.log('THE SERVER ENDED');
});
await until('the server listens', () => output.includes('listening on'), 20_000);
const url = `ws://127.0.0.1:${/listening on (\d+)/.exec(output)?.[1]}/collab`;
const pages: Page[] = honest.map(({ token }) => openPage(url, id, { token }));
await Promise.all(pages.map((page) => page.saved()));

let typed = 0;
async function typeOn(page: Page, index: number): Promise<void> {
  while (!over.signal.aborted) {
    typed += 1;
    page.type(index, 0, `(${index}.${typed})`);
    await delay(20);
  }
}
const typing = pages.map(typeOn);

// Mutations have a clientID of their own: some of them are proper edits, and what is stored under another one is a breach.
const ownOf = { mutated: newPageDocument().clientID, other: newPageDocument().clientID };
const counts = new Map<string, number>();
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
let started = 0;
async function attackOn(): Promise<void> {
  while (started < wanted) {
    started += 1;
    // The large ones are rare: each costs megabytes of traffic.
    const kind: HostileKind =
      started % 400 === 0 ? 'oversized' : (KINDS[Math.floor(random() * (KINDS.length - 1))] ?? 'mutated');
    const own = kind === 'mutated' ? ownOf.mutated : ownOf.other;
    const knowledge = {
      state: Y.encodeStateAsUpdate(pages[0]!.doc),
      own,
      others: pages.map(({ doc }) => doc.clientID),
    };
    const outcome = await attack(url, id, villain.token, hostileUpdate(kind, knowledge, random));
    count(`${kind}: ${outcome}`);
    if (started % 1_000 === 0) console.log(`${started} of ${wanted}`);
  }
}
await Promise.all(Array.from({ length: 4 }, attackOn));
over.abort();
await Promise.all(typing);
await Promise.all(pages.map((page) => page.saved()));

const log = await readUpdates(id, 1);
const byVillain = log.filter(({ authorId }) => authorId === villain.id).map(({ update }) => Y.decodeUpdate(update));
// A mutation may be a proper edit of the villain's own, even under a clientID that nobody has; anything else is a breach.
const notTheirs = new Set([ownOf.other, ...pages.map(({ doc }) => doc.clientID)]);
const isBreach = (client: number): boolean => notTheirs.has(client) || isServerClientId(client);
const stored = byVillain.filter(({ structs }) => structs.some(({ id: { client } }) => isBreach(client))).length;
const shadow = new Shadow((await readUpdates(id, 0)).map(({ update }) => update));
shadow.root().check();
const whatIsStored = textOf(shadow.doc);
const differing = (): number => pages.filter((page) => page.text() !== whatIsStored).length;
// What a page was told is saved may still be on its way to the others.
for (let waited = 0; differing() > 0 && waited < ARRIVAL_MS; waited += 100) await delay(100);
const unequal = differing();
// Counted in clock ticks, for a proper edit of the villain's may delete an honest word.
const lost = pages.filter(
  ({ doc }) => Y.getState(shadow.doc.store, doc.clientID) !== Y.getState(doc.store, doc.clientID),
).length;
const refused = pages.reduce((sum, page) => sum + page.refusals.length, 0);
const longest = (what: string): number =>
  Math.max(...[...output.matchAll(new RegExp(`${what} (\\d+)`, 'g'))].map(([, ms]) => Number(ms)), 0);
// In processor time: what other programs do on this machine is not the server's doing.
const standstill = longest('work');
const elsewhere = byVillain.filter(({ structs }) => structs.some(({ id: { client } }) => client !== ownOf.mutated));
const whole = [...textOf(shadow.doc).matchAll(/\(\d\.\d+\)/g)].length;
console.log(
  `${byVillain.length} mutations were proper edits of the sender's own, ${elsewhere.length} of them under a clientID that nobody had`,
);
console.log(`${typed - whole} honest words have some of those edits inside`);
for (const [what, times] of [...counts].toSorted(([left], [right]) => left.localeCompare(right)))
  console.log(`${what} ${times}`);
child.kill('SIGKILL');
for (const page of pages) page.leave();
await house.close();
console.log(
  `${wanted} hostile updates: ${stored} stored, ${typed} honest edits, of ${lost} pages some lost, ${refused} refused, ${unequal} copies unequal, longest standstill ${standstill} ms of work (${longest('loop')} ms of time)`,
);
process.exit(stored + lost + refused + unequal === 0 && standstill < 200 ? 0 : 1);
