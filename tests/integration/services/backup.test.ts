import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { hashSecret } from '#lib/auth/token.ts';
import { closeDatabase, inTransaction, reader } from '#lib/db/client.ts';
import { endLinks, findLinkOwner } from '#lib/db/password-links.ts';
import { lockData } from '#lib/db/data-lock.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { settings } from '#lib/env.ts';
import { authenticate } from '#lib/auth/authenticate.ts';
import { backUp, restore } from '#lib/services/backup.ts';
import { makeToken } from '#lib/services/tokens.ts';
import { addGuest, cookieOf, openHouse, type Guest, type House } from '../../support/house.ts';
import { makeArticle, openPage, startLive, until, type Page } from '../../support/live.ts';
import { countUpdates } from '../../support/live-house.ts';

let house: House;
let editor: Guest;
beforeAll(async () => {
  house = await openHouse();
  editor = await addGuest('editor');
});
afterEach(() => closeDatabase());
afterAll(() => house.close());

const path = (name: string): string => join(house.folder, name);

describe('a backup', () => {
  test('taken while people type is a whole article of one instant, and comes back as it was', async () => {
    const server = await startLive();
    const id = await makeArticle(editor.id, 'Base.');
    const page: Page = openPage(server.url, id, { token: editor.token });
    await page.saved();
    const before = (await server.articles.read(id)).generation;
    const typing = setInterval(() => page.type(0, 0, 'x'), 1);
    await until('some of it is saved', async () => (await countUpdates(id)) > 20);
    await backUp(path('while-typing'));
    const backedUp = await countUpdates(id);
    await until('more of it is saved', async () => (await countUpdates(id)) > backedUp);
    clearInterval(typing);
    await page.saved();
    const full = page.text();
    page.leave();
    await server.close();
    await closeDatabase();

    const cookie = await cookieOf(editor.id);
    await closeDatabase();
    const restored = await restore(path('while-typing'));
    expect(restored).toEqual({ articles: 1, before: expect.stringContaining('before-restore') });
    const again = await startLive();
    const reading = await again.articles.read(id);
    expect(reading.text).toMatch(/^x*Base\.$/);
    expect(reading.text.length).toBeLessThan(full.length);
    expect(reading.text.length).toBeGreaterThan('Base.'.length);
    expect((await readUpdates(id, 0)).map(({ number }) => number)).toEqual(
      Array.from({ length: reading.update }, (_each, index) => index + 1),
    );
    expect(reading.generation).not.toBe(before);
    expect(await authenticate(new Headers({ cookie }))).toBeNull();
    expect(await authenticate(new Headers(), editor.token)).toBeNull();
    await again.close();
  });

  test('brings no token, session or one-time link back to life that was ended since it was taken', async () => {
    const guest = await addGuest('editor');
    const linkToken = new URL(guest.link).pathname.split('/').at(-1) ?? '';
    const now = (): string => new Date().toISOString();
    const owner = async (): Promise<string | null> => findLinkOwner(await reader(), hashSecret(linkToken), now());
    expect(await owner()).toBe(guest.id);
    await backUp(path('with-token'));
    await inTransaction(async (tx) => {
      await tx.token.updateMany({ where: { userId: guest.id }, data: { revokedAt: new Date() } });
      await endLinks(tx, guest.id, now());
    });
    expect(await authenticate(new Headers(), guest.token)).toBeNull();
    await closeDatabase();
    await restore(path('with-token'));
    expect(await authenticate(new Headers(), guest.token)).toBeNull();
    expect(await owner()).toBeNull();
    const { token } = await makeToken(COMMAND_LINE, guest.id, 'a new one');
    expect(await authenticate(new Headers(), token)).toMatchObject({ actor: { id: guest.id } });
  });

  test('is not written over a file, nor into a folder that is not there', async () => {
    writeFileSync(path('taken'), 'mine');
    await expect(backUp(path('taken'))).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('exists already'),
    });
    expect(readFileSync(path('taken'), 'utf8')).toBe('mine');
    await expect(backUp(path('nowhere/backup'))).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('no folder'),
    });
  });
});

describe('a restore leaves the present data alone when', () => {
  beforeAll(async () => {
    await makeArticle(editor.id, 'Present.');
    await backUp(path('good'));
  });

  const contents = (): Buffer => {
    const database = new Database(settings().databaseFile);
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    return readFileSync(settings().databaseFile);
  };

  async function expectRefused(file: string, sentence: string | RegExp): Promise<void> {
    await closeDatabase();
    const before = contents();
    await expect(restore(file)).rejects.toThrow(sentence);
    expect(contents().equals(before)).toBe(true);
    expect(readdirSync(house.folder).filter((name) => name.includes('restoring'))).toEqual([]);
  }

  test('the backup is damaged', async () => {
    const bytes = readFileSync(path('good'));
    bytes.fill(0xaa, 20_000, 30_000);
    writeFileSync(path('damaged'), bytes);
    await expectRefused(path('damaged'), /is damaged/);
    writeFileSync(path('cut'), readFileSync(path('good')).subarray(0, 30_000));
    await expectRefused(path('cut'), /is damaged/);
  });

  test('it is no backup', async () => {
    writeFileSync(path('text'), 'Not a database at all.'.repeat(1_000));
    await expectRefused(path('text'), /is damaged, or no backup/);
    await expectRefused(path('missing'), /There is no file/);
    new Database(path('empty.db')).exec('CREATE TABLE x (y)').close();
    await expectRefused(path('empty.db'), /is no backup of Galley/);
  });

  test('it was made by a newer Galley', async () => {
    copyFileSync(path('good'), path('newer'));
    const newer = new Database(path('newer'));
    newer.exec(`UPDATE _prisma_migrations SET migration_name = '99990101000000_later'`);
    newer.close();
    await expectRefused(path('newer'), /newer Galley/);
  });

  test('a server is running', async () => {
    const unlock = lockData(house.folder);
    await expect(restore(path('good'))).rejects.toThrow(/in use by another Galley/);
    unlock();
  });
});

test('a restore keeps what was there before under another name', async () => {
  const id = await makeArticle(editor.id, 'Before.');
  await inTransaction((tx) => tx.article.update({ where: { id }, data: { title: 'Only there' } }));
  await closeDatabase();
  const { before } = await restore(path('good'));
  expect(existsSync(before ?? '')).toBe(true);
  const old = new Database(before ?? '', { readonly: true });
  expect(old.prepare('SELECT title FROM "Article" WHERE id = ?').get(id)).toEqual({ title: 'Only there' });
  old.close();
  expect(await readUpdates(id, 0)).toEqual([]);
});
