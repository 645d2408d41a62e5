// `npm run bench:collab -- [--clients 50,100,...] [--articles 50,100,...] [--keys N] [--writing N] [--seconds S]`: how many
// people the server holds, side by side with the stock server (Hocuspocus with its own SQLite extension): clients on one
// article, and articles with two clients each, more and more of them until p95 propagation passes 100 ms; every key comes
// with a caret. Last, how much longer 50 writers (`--writing` keys a second each) wait for a durable "saved": the median
// of three tries. The clients run on this machine too, so numbers are lower than on a network; both servers get the same.
import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addGuest, openHouse } from '../support/house.ts';
import { makeArticle, until } from '../support/live.ts';
import { quantile, runCrowd, type Seat, type Timings } from './support/crowd.ts';
import { openPage } from '../support/live.ts';
import * as Y from 'yjs';
import { seedUpdate } from '#lib/editor/seed.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '50,100,200,300,400,500' },
    articles: { type: 'string', default: '50,150,300,450' },
    keys: { type: 'string', default: '0.2' },
    writing: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '4' },
  },
});
const LIMIT_MS = 100;
/** They type all the time, `--writing` keys a second each; a crowd (`--keys`) mostly reads. */
const WRITERS = 50;
const ROUNDS = 3;
const options = { keys: Number(values.keys), seconds: Number(values.seconds) };
const levels = (list: string): number[] => list.split(',').map(Number);
const LINES = Array.from(
  { length: 100 },
  (_, index) => `Paragraph ${index}: ${'a few words of an article '.repeat(6)}`,
);

interface Running {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
  /** An article with text in it. */
  readonly article: () => Promise<string>;
}

async function start(
  name: string,
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../support', program)], {
    env: { ...process.env, NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(`${name} listens`, () => output.includes('listening on'), 30_000);
  return [child, /listening on (\d+)/.exec(output)?.[1] ?? ''];
}

const house = await openHouse();
const editor = await addGuest('editor');

async function ours(): Promise<Running> {
  const [child, port] = await start('Galley', 'live-process.ts', { GALLEY_DATA: house.folder, PORT: '3999' });
  return {
    name: 'Galley',
    child,
    url: `ws://127.0.0.1:${port}/collab`,
    article: () => makeArticle(editor.id, ...LINES),
  };
}

async function stock(): Promise<Running> {
  const [child, port] = await start('the stock server', 'stock-process.ts', {
    STOCK_DATABASE: join(house.folder, 'stock.db'),
  });
  const url = `ws://127.0.0.1:${port}`;
  let made = 0;
  const article = async (): Promise<string> => {
    const id = `article-${(made += 1)}`;
    const page = openPage(url, id, { token: '' });
    const content = LINES.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    Y.applyUpdate(page.doc, seedUpdate({ type: 'doc', content }));
    await page.saved();
    page.leave();
    return id;
  };
  return { name: 'stock', child, url, article };
}

function line(what: string, name: string, { propagation, acknowledgement }: Timings): string {
  const ms = (list: readonly number[], share: number): string => `${quantile(list, share).toFixed(1)} ms`;
  return `${what}, ${name}: propagation p50 ${ms(propagation, 0.5)} p95 ${ms(propagation, 0.95)}; saved p50 ${ms(acknowledgement, 0.5)} p95 ${ms(acknowledgement, 0.95)}`;
}

/** The largest number that a server held. */
async function climb(
  server: Running,
  counts: readonly number[],
  what: string,
  seatsFor: (count: number) => Promise<Seat[]>,
): Promise<number> {
  let held = 0;
  for (const count of counts) {
    const timings = await runCrowd(server.url, await seatsFor(count), options);
    console.log(line(`${count} ${what}`, server.name, timings));
    if (quantile(timings.propagation, 0.95) > LIMIT_MS) break;
    held = count;
  }
  return held;
}

async function measure(
  open: () => Promise<Running>,
): Promise<{ name: string; clients: number; articles: number; saved: number }> {
  const server = await open();
  const one = await server.article();
  const ids: string[] = [];
  const seat = (articleId: string): Seat => ({ articleId, token: editor.token });
  const clients = await climb(server, levels(values.clients), 'clients on one article', async (count) =>
    Array.from({ length: count }, () => seat(one)),
  );
  const articles = await climb(server, levels(values.articles), 'articles with two clients', async (count) => {
    while (ids.length < count) ids.push(await server.article());
    return ids.slice(0, count).flatMap((id) => [seat(id), seat(id)]);
  });
  const waits: number[] = [];
  // On an article of their own: what Yjs does for a key grows with all who ever wrote in it, 1,500 in that of the crowds.
  const shared = await server.article();
  for (let round = 0; round < ROUNDS; round += 1) {
    const seats = Array.from({ length: WRITERS }, () => seat(shared));
    const writers = await runCrowd(server.url, seats, { ...options, keys: Number(values.writing) });
    console.log(line(`${WRITERS} writers`, server.name, writers));
    waits.push(quantile(writers.acknowledgement, 0.95));
  }
  server.child.kill('SIGKILL');
  return { name: server.name, clients, articles, saved: quantile(waits, 0.5) };
}

const results = [await measure(stock), await measure(ours)];
await house.close();
const [theirs, own] = results;
for (const { name, clients, articles, saved } of results)
  console.log(
    `${name} holds ${clients} clients on one article, ${articles} articles with two clients; ${WRITERS} writers wait ${saved.toFixed(1)} ms (p95) for "saved"`,
  );
const [load = 0] = loadavg();
console.log(
  `A durable "saved" costs ${((own?.saved ?? 0) - (theirs?.saved ?? 0)).toFixed(1)} ms at p95; load of the machine ${load.toFixed(1)} on ${availableParallelism()} cores`,
);
process.exit(0);
