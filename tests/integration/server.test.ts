import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase } from '#lib/db/client.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { readSettings, useSettings } from '#lib/env.ts';
import { addGuest } from '../support/house.ts';
import { makeArticle, openPage, until, type Page } from '../support/live.ts';

const PROGRAM = join(import.meta.dirname, '../support/tiny-server.ts');

/** The real server as a process of its own. */
interface Program {
  readonly child: ChildProcess;
  /** All that it has printed. */
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const running: Program[] = [];

function run(data: string, environment: Record<string, string> = {}): Program {
  const own = { PORT: '0', HOST: '127.0.0.1', GALLEY_DATA: data, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  // Under "test" it would not log.
  const env: NodeJS.ProcessEnv = { ...process.env, ...own, NODE_ENV: 'development' };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const program = { child, output: () => output, ended };
  running.push(program);
  return program;
}

async function addressOf(program: Program): Promise<URL> {
  await until('the server says where it is', () => /Galley is at http/.test(program.output()), 50_000);
  return new URL(/Galley is at (\S+)/.exec(program.output())?.[1] ?? '');
}

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'galley-server-'));
});
afterAll(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(data, { recursive: true });
});

/** The status and text of an answer; 101 for a socket that is let in. */
function ask(address: URL, path: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port: address.port, path, headers });
    asked.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      done({ status: 101, text: '' });
    });
    asked.on('error', failed);
    asked.end();
  });
}

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

describe('one server', () => {
  let program: Program;
  let address: URL;
  let pages: Page[] = [];
  beforeAll(async () => {
    program = run(data);
    address = await addressOf(program);
  });
  afterEach(() => {
    for (const page of pages) page.leave();
    pages = [];
  });

  test('prints where the first admin is made, with the one-time code', async () => {
    const invitation = /http:\/\/127\.0\.0\.1:\d+\/setup\?code=[0-9a-f]{32}/;
    await until('it says where to begin', () => invitation.test(program.output()));
  });

  test('serves pages, and still owns every upgrade after Next has answered: /collab works, a page’s path gets 404', async () => {
    expect(await ask(address, '/articles', {})).toMatchObject({
      status: 200,
      text: expect.stringContaining('A tiny page'),
    });
    expect(await ask(address, '/collab', UPGRADE)).toMatchObject({ status: 101 });
    for (let index = 0; index < 50; index += 1)
      expect(await ask(address, index % 2 ? '/articles' : `/nowhere/${index}`, UPGRADE)).toMatchObject({ status: 404 });
    expect(await ask(address, '/collab', UPGRADE)).toMatchObject({ status: 101 });
  });

  test('answers to its own names only', async () => {
    expect(await ask(address, '/articles', { host: 'evil.example' })).toMatchObject({ status: 421 });
    expect(await ask(address, '/collab', { ...UPGRADE, host: 'evil.example' })).toMatchObject({ status: 421 });
    expect(await ask(address, '/articles', { host: `localhost:${address.port}` })).toMatchObject({ status: 200 });
  });

  test('is the only one on its data folder, and a second one says so in one sentence', async () => {
    const second = run(data);
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(
      `The data folder ${data} is in use by another Galley; stop it, or choose another folder with GALLEY_DATA.`,
    );
  });

  test('tells in its log who was refused where and why, without a word of theirs or their token', async () => {
    useSettings(readSettings({ GALLEY_DATA: data, PORT: address.port }));
    const reader = await addGuest('reader');
    const id = await makeArticle(reader.id, 'A line.');
    await closeDatabase();
    const page = openPage(`ws://127.0.0.1:${address.port}/collab`, id, { token: reader.token });
    pages.push(page);
    await page.saved();
    page.type(0, 0, 'Embargoed until noon.');
    await until('it is refused', () => page.refusals.length > 0);
    await until('the log has it', () => program.output().includes(id));
    const line = program
      .output()
      .split('\n')
      .find((each) => each.includes(id));
    expect(JSON.parse(line ?? '')).toMatchObject({ rule: 'role', userId: reader.id, articleId: id });
    expect(program.output()).not.toContain('Embargoed');
    expect(program.output()).not.toContain(reader.token);
    expect(program.output()).not.toContain(reader.email);
  });

  test('that is stopped sends pages away to come back, exits with 0 within ten seconds, and what was typed is there after the next start', async () => {
    useSettings(readSettings({ GALLEY_DATA: data, PORT: address.port }));
    const editor = await addGuest('editor');
    const id = await makeArticle(editor.id, 'A line.');
    await closeDatabase();
    const url = `ws://127.0.0.1:${address.port}/collab`;
    const page = openPage(url, id, { token: editor.token });
    pages.push(page);
    await page.saved();
    page.type(0, 0, 'Typed at the last moment. ');
    await page.saved();
    const began = Date.now();
    // As Ctrl-C comes in: from the terminal, and again from npm and the script that waits.
    program.child.kill('SIGINT');
    await delay(30);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    await until('the page is told', () => page.closes.includes(1012));

    const next = run(data, { PORT: address.port });
    await addressOf(next);
    await until(
      'the page is back by itself',
      () => page.provider.isSynced && !page.provider.hasUnsyncedChanges,
      30_000,
    );
    expect(page.text()).toBe('Typed at the last moment. A line.');
    next.child.kill('SIGKILL');
    await next.ended;
    // The lock ends with the process, however that ends.
    const third = run(data);
    await addressOf(third);
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  }, 120_000);
});

test('a server that is stopped while another program holds the database ends all the same, and calls nothing saved that is not', async () => {
  const first = run(data);
  const address = await addressOf(first);
  useSettings(readSettings({ GALLEY_DATA: data, PORT: address.port }));
  const editor = await addGuest('editor');
  const id = await makeArticle(editor.id, 'A line.');
  await closeDatabase();
  const page = openPage(`ws://127.0.0.1:${address.port}/collab`, id, { token: editor.token });
  await page.saved();
  const holder = new Database(join(data, 'galley.db'));
  holder.exec('BEGIN IMMEDIATE');
  page.type(0, 0, 'Not yet saved. ');
  first.child.kill('SIGTERM');
  expect(await first.ended).not.toBeNull();
  expect(page.provider.hasUnsyncedChanges).toBe(true);
  holder.exec('ROLLBACK');
  holder.close();
  const next = run(data, { PORT: address.port });
  await addressOf(next);
  await until('the page is back, and saved', () => page.provider.isSynced && !page.provider.hasUnsyncedChanges, 30_000);
  expect((await readUpdates(id, 1)).length).toBe(1);
  expect(page.text()).toBe('Not yet saved. A line.');
  page.leave();
  await closeDatabase();
  next.child.kill('SIGKILL');
  await next.ended;
}, 120_000);

describe('what can be put right is one sentence', () => {
  test('a port in use', async () => {
    const holder = createServer();
    await new Promise<void>((done) => holder.listen(0, '127.0.0.1', done));
    const { port } = holder.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'galley-server-'));
    const program = run(folder, { PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.output().trim()).toBe(
      `Port ${port} is in use by another program; stop it, or choose another port with PORT.`,
    );
    holder.close();
    rmSync(folder, { recursive: true });
  });

  test('a data folder that can not be written', async () => {
    const file = join(data, 'a-file');
    writeFileSync(file, '');
    const program = run(join(file, 'data'));
    expect(await program.ended).toBe(1);
    expect(program.output().trim()).toBe(
      `The data folder ${join(file, 'data')} (the setting GALLEY_DATA) can't be written.`,
    );
  });

  test('a data folder that can not be made', async () => {
    const program = run('/proc/nope');
    expect(await program.ended).toBe(1);
    expect(program.output().trim()).toBe(`The data folder /proc/nope (the setting GALLEY_DATA) can't be written.`);
  });

  test('a database that is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-server-'));
    writeFileSync(join(folder, 'galley.db'), 'This is a text, and not a database.'.repeat(200));
    const before = readFileSync(join(folder, 'galley.db'));
    const program = run(folder);
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/^The database \S+ could not be migrated/);
    expect(readFileSync(join(folder, 'galley.db'))).toEqual(before);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['PORT', '99999', "The setting PORT can't be used: PORT must be at most 65535."],
    ['GALLEY_URL', 'nonsense', "The setting GALLEY_URL can't be used: GALLEY_URL must be an http or https address."],
  ])('a bad %s', async (name, value, sentence) => {
    const program = run(data, { [name]: value });
    expect(await program.ended).toBe(1);
    expect(program.output().trim()).toBe(sentence);
  });
});
