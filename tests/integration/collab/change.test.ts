import { describe, expect, test } from 'vitest';
import type { Actor } from '#lib/core/access/access.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { makeArticle, until } from '../../support/live.ts';
import { countUpdates, openLiveHouse } from '../../support/live-house.ts';

const {
  server,
  guests: [editor, other],
  open,
} = await openLiveHouse('editor', 'editor');
const actor: Actor = { id: editor.id, name: 'An editor', role: 'editor' };

describe('a change by a service', () => {
  test('reaches every page and the log, together with what belongs to it', async () => {
    const id = await makeArticle(editor.id, 'Tihs is a line.', 'Another.');
    const page = open(id, other);
    await page.saved();
    const target = await server.articles.describe(id, { quote: { exact: 'Tihs', prefix: '', suffix: '' } });
    const applied = await server.articles.change(
      id,
      actor,
      { target, expected: 'Tihs', replacement: 'This' },
      async (tx, edit) => {
        await tx.article.update({ where: { id }, data: { title: 'Corrected' } });
        return edit;
      },
    );
    expect(applied.update).toBe(2);
    expect(applied.target).toMatchObject({ quote: { exact: 'This' }, position: { start: 0, end: 4, update: 2 } });
    await until('the page has it', () => page.text() === 'This is a line.\nAnother.');
    const updates = await readUpdates(id, 1);
    expect(updates).toMatchObject([{ number: 2, authorId: editor.id }]);
    expect(await server.articles.anchors(id, [applied.target])).toMatchObject([{ state: 'exact', text: 'This' }]);
  });

  test('that commit refuses changes nothing anywhere: text, log, pages, and the next edit is good', async () => {
    const id = await makeArticle(editor.id, 'Tihs is a line.');
    const page = open(id, other);
    await page.saved();
    const target = await server.articles.describe(id, { quote: { exact: 'Tihs', prefix: '', suffix: '' } });
    const edit = { target, expected: 'Tihs', replacement: 'This' };
    const failing = server.articles.change(id, actor, edit, async (tx) => {
      await tx.article.update({ where: { id }, data: { title: 'Never' } });
      throw new Error('The decision can not be written');
    });
    await expect(failing).rejects.toThrow('The decision can not be written');
    expect(await countUpdates(id)).toBe(1);
    expect(await server.articles.read(id)).toMatchObject({ text: 'Tihs is a line.', update: 1 });
    page.type(0, 15, ' More.');
    await page.saved();
    expect(page.text()).toBe('Tihs is a line. More.');
    expect(await server.articles.read(id)).toMatchObject({ text: page.text(), update: 2 });
    await server.articles.change(id, actor, edit, async () => undefined);
    await until('the page has both', () => page.text() === 'This is a line. More.');
  });

  test('to words that are others now is a conflict that says which, and changes nothing', async () => {
    const id = await makeArticle(editor.id, 'Tihs is a line, and it is long enough to be found.');
    const target = await server.articles.describe(id, { quote: { exact: 'Tihs is a line', prefix: '', suffix: '' } });
    const page = open(id, other);
    await page.saved();
    page.type(0, 5, 'here ');
    await page.saved();
    const change = server.articles.change(
      id,
      actor,
      { target, expected: 'Tihs is a line', replacement: 'This is a line' },
      async () => undefined,
    );
    await expect(change).rejects.toMatchObject({ kind: 'conflict', details: { present: 'Tihs here is a line' } });
    expect(await countUpdates(id)).toBe(2);
  });

  test('stands in line with typing: both are there, in the order of their numbers', async () => {
    const id = await makeArticle(editor.id, 'Count: one two three four five six seven eight nine ten, and stop there.');
    const page = open(id, other);
    await page.saved();
    const words = 'one two three four five six seven eight nine ten'.split(' ');
    const targets = await Promise.all(
      words.map((exact) => server.articles.describe(id, { quote: { exact, prefix: '', suffix: '' } })),
    );
    const changes = words.map((word, index) => {
      page.type(0, 0, '.');
      const target = targets[index]!;
      return server.articles.change(
        id,
        actor,
        { target, expected: word, replacement: word.toUpperCase() },
        async () => undefined,
      );
    });
    await Promise.all(changes);
    await page.saved();
    const wanted = `..........Count: ${words.join(' ').toUpperCase()}, and stop there.`;
    await until('the page has all', () => page.text() === wanted);
    expect((await server.articles.read(id)).text).toBe(wanted);
    expect((await readUpdates(id, 0)).map(({ number }) => number)).toEqual(
      Array.from({ length: 21 }, (_each, index) => index + 1),
    );
  });

  test('survives being written while the article is edited by nobody and open nowhere', async () => {
    const id = await makeArticle(editor.id, 'Alone.');
    const target = await server.articles.describe(id, { quote: { exact: 'Alone', prefix: '', suffix: '' } });
    await server.articles.change(
      id,
      actor,
      { target, expected: 'Alone', replacement: 'Together' },
      async () => undefined,
    );
    server.articles.dropIdle(Date.now() + 3_600_000);
    expect((await server.articles.read(id)).text).toBe('Together.');
  });
});

describe('a place', () => {
  test('that the words do not decide is not guessed', async () => {
    const id = await makeArticle(editor.id, 'the cat and the dog');
    const twice = server.articles.describe(id, { quote: { exact: 'the', prefix: '', suffix: '' } });
    await expect(twice).rejects.toMatchObject({ kind: 'invalid' });
    const nowhere = server.articles.describe(id, { quote: { exact: 'elephant', prefix: '', suffix: '' } });
    await expect(nowhere).rejects.toMatchObject({ kind: 'invalid' });
    const stale = server.articles.describe(id, { position: { start: 0, end: 3, update: 7 } });
    await expect(stale).rejects.toMatchObject({ kind: 'invalid' });
    const outside = server.articles.describe(id, { position: { start: 5, end: 500 } });
    await expect(outside).rejects.toMatchObject({ kind: 'invalid' });
    const second = await server.articles.describe(id, { quote: { exact: 'the', prefix: 'and ', suffix: '' } });
    expect(second.position).toEqual({ start: 12, end: 15, update: 1 });
    const atPosition = await server.articles.describe(id, {
      quote: { exact: 'the', prefix: '', suffix: '' },
      position: { start: 12, end: 15 },
    });
    expect(atPosition.position.start).toBe(12);
  });

  test('is told by relative positions, after an edit above it too', async () => {
    const id = await makeArticle(editor.id, 'the cat and the dog');
    const { relative } = await server.articles.describe(id, { position: { start: 12, end: 15 } });
    const page = open(id, other);
    await page.saved();
    page.type(0, 0, 'Well: ');
    await page.saved();
    const target = await server.articles.describe(id, { relative: relative! });
    expect(target.position).toEqual({ start: 18, end: 21, update: 2 });
    const both = await server.articles.describe(id, {
      relative: relative!,
      quote: { exact: 'the', prefix: '', suffix: '' },
    });
    expect(both.position).toEqual(target.position);
  });
});

describe('a database that can not be written', () => {
  const globals = globalThis as unknown as { galleyDatabase: Promise<{ writer: PrismaClient }> };
  const limitPages = async (pages: number): Promise<void> => {
    const { writer } = await globals.galleyDatabase;
    await writer.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`);
  };

  test('acknowledges nothing, keeps what is typed on the page, and takes it once when it is well again', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    await limitPages(1);
    for (let index = 0; index < 100; index += 1) page.type(0, 0, `${'long '.repeat(50)}${index} `);
    await until('the page is sent away', () => page.closes.length > 0);
    expect(page.provider.hasUnsyncedChanges).toBe(true);
    expect(page.refusals).toEqual([]);
    await limitPages(1_000_000);
    await page.saved();
    expect((await server.articles.read(id)).text).toBe(page.text());
    expect(page.text().match(/\b99 /g)).toHaveLength(1);
    const updates = await readUpdates(id, 0);
    expect(updates.map(({ number }) => number)).toEqual(updates.map((_update, index) => index + 1));
  });
});
