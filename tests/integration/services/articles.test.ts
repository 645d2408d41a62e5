import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportQuery } from '#lib/core/article/export-schemas.ts';
import { pageQuery } from '#lib/core/article/schemas.ts';
import { articleText } from '#lib/services/article-text.ts';
import { changeArticle } from '#lib/services/change-article.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { deleteArticle } from '#lib/services/delete-article.ts';
import { exportArticle } from '#lib/services/export-article.ts';
import { listArticles } from '#lib/services/list-articles.ts';
import { listAudit } from '#lib/services/list-events.ts';
import { readArticle, readWholeArticle } from '#lib/services/read-article.ts';
import { seedHouse } from '#lib/services/seed.ts';
import { flag, list, makeArticle, openDesk, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const problem = (kind: string) => expect.objectContaining({ name: 'Problem', kind });
const sampleFile = join(import.meta.dirname, '../../../prisma/seed/sample-article.txt');
const desktop = (query = {}) => listArticles(desk.people.reader, pageQuery.parse(query));

describe('making articles', () => {
  it('is for editors and up', async () => {
    const source = { text: 'Some words.', format: 'txt' } as const;
    for (const role of ['reader', 'reviewer'] as const)
      await expect(createArticle(desk.people[role], source)).rejects.toEqual(problem('forbidden'));
    for (const role of ['editor', 'admin'] as const) await createArticle(desk.people[role], source);
  });

  it('takes the title that is given, or else the first heading or line', async () => {
    const titleOf = async (text: string, format: 'txt' | 'md' | 'html', title?: string) =>
      (await createArticle(desk.people.editor, { text, format, title })).title;
    expect(await titleOf('text', 'txt', 'Given')).toBe('Given');
    expect(await titleOf('First line.\nSecond line.', 'txt')).toBe('First line.');
    expect(await titleOf('before\n\n# The *title*', 'md')).toBe('The title');
    expect(await titleOf('<h1>One</h1><p>two</p>', 'html')).toBe('One');
    expect(await titleOf('', 'txt')).toBe('Untitled');
  });

  it('begins in review, with the update that made it in the log', async () => {
    const { id } = await createArticle(desk.people.editor, { text: 'Words.', format: 'txt' });
    expect(await readArticle(desk.people.reader, id)).toMatchObject({
      state: 'review',
      counts: { open: 0, decided: 0, openByCategory: {} },
      update: 1,
      event: 0,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await articleText(desk.people.reader, id)).toEqual({ text: 'Words.', update: 1 });
  });

  it('holds 2 million characters, and refuses more whole', async () => {
    const before = (await desktop({ limit: 200 })).items.length;
    const { id } = await createArticle(desk.people.editor, {
      text: `${'word '.repeat(199)}end.\n`.repeat(1999),
      format: 'txt',
    });
    expect((await articleText(desk.people.reader, id)).text.length).toBeGreaterThan(1_990_000);
    await expect(createArticle(desk.people.editor, { text: 'a'.repeat(2_000_001), format: 'txt' })).rejects.toEqual(
      problem('tooLarge'),
    );
    await expect(createArticle(desk.people.editor, { text: 'a'.repeat(10_000_000), format: 'html' })).rejects.toEqual(
      problem('tooLarge'),
    );
    expect((await desktop({ limit: 200 })).items).toHaveLength(before + 1);
  });
});

describe('the desk', () => {
  it('lists the last changed first, with counts of open flags, in pages', async () => {
    const first = await makeArticle(desk, 'one two');
    const second = await makeArticle(desk, 'one two');
    await flag(desk, first, 'one');
    await flag(desk, first, 'two', { category: 'factual' });
    await flag(desk, first, 'two', { kind: 'comment', category: null, body: 'hm' });
    const { items, next } = await desktop({ limit: 2 });
    expect(items.map(({ id }) => id)).toEqual([first, second]);
    expect(items[0]).toMatchObject({
      counts: { open: 3, decided: 0, openByCategory: { garbled: 1, factual: 1 } },
      present: [],
    });
    const rest = await desktop({ limit: 2, after: next });
    expect(rest.items.some(({ id }) => id === first || id === second)).toBe(false);
    await expect(desktop({ after: 'x' })).rejects.toEqual(problem('invalid'));
  });

  it('renames and moves between states, and writes it down', async () => {
    const id = await makeArticle(desk, '# Old');
    desk.told.length = 0;
    expect(await changeArticle(desk.people.editor, id, { title: 'New', state: 'ready' })).toMatchObject({
      title: 'New',
      state: 'ready',
    });
    expect(desk.told).toEqual([{ articleId: id, message: { type: 'article' } }]);
    await changeArticle(desk.people.editor, id, { title: 'New' });
    const { items } = await listAudit(desk.people.reader, id, { limit: 10 });
    expect(items.map(({ type }) => type)).toEqual(['article.stateChanged', 'article.renamed', 'article.created']);
    await expect(changeArticle(desk.people.reviewer, id, { title: 'Mine' })).rejects.toEqual(problem('forbidden'));
  });

  it('forgets a deleted article everywhere', async () => {
    const id = await makeArticle(desk, 'word');
    const { id: annotation } = await flag(desk, id, 'word');
    await expect(deleteArticle(desk.people.reviewer, id)).rejects.toEqual(problem('forbidden'));
    await deleteArticle(desk.people.editor, id);
    const { readAnnotation } = await import('#lib/services/read-annotation.ts');
    for (const gone of [
      readArticle(desk.people.admin, id),
      articleText(desk.people.admin, id),
      list(desk, id),
      readAnnotation(desk.people.admin, annotation),
      deleteArticle(desk.people.admin, id),
      flag(desk, id, 'word'),
    ])
      await expect(gone).rejects.toEqual(problem('missing'));
    expect((await desktop({ limit: 200 })).items.some((article) => article.id === id)).toBe(false);
  });
});

describe('the content hash', () => {
  it('is of words and formatting, not of how they came to be', async () => {
    const hashOf = async (text: string) =>
      (await readArticle(desk.people.reader, await makeArticle(desk, text))).contentHash;
    expect(await hashOf('Some *words*.')).toBe(await hashOf('Some _words_.'));
    expect(await hashOf('Some *words*.')).not.toBe(await hashOf('Some **words**.'));
    expect(await hashOf('Some words.')).not.toBe(await hashOf('Some words'));
  });
});

describe('the sample article', () => {
  it('is made once ever, word for word, and is exported as it came', async () => {
    await seedHouse();
    await seedHouse();
    const samples = (await desktop({ limit: 200 })).items.filter(({ title }) =>
      title.startsWith('Ukraine Security Talks'),
    );
    expect(samples).toHaveLength(1);
    const id = samples[0]?.id ?? '';
    const { content } = await exportArticle(desk.people.reader, id, exportQuery.parse({ format: 'txt' }));
    expect(String(content).trimEnd()).toBe(readFileSync(sampleFile, 'utf8').trimEnd());
    await deleteArticle(desk.people.editor, id);
    await seedHouse();
    expect(
      (await desktop({ limit: 200 })).items.filter(({ title }) => title.startsWith('Ukraine Security Talks')),
    ).toEqual([]);
  });
});

describe('exporting', () => {
  it('gives every format under a name made from the title', async () => {
    const id = await makeArticle(desk, '# A/B: “Čau”\n\nSome **bold** words.');
    const exported = Object.fromEntries(
      await Promise.all(
        EXPORT_FORMATS.map(
          async (format) =>
            [format, await exportArticle(desk.people.reader, id, exportQuery.parse({ format }))] as const,
        ),
      ),
    );
    expect(exported['html']?.name).toBe('A B “Čau”.html');
    expect(exported['html']?.content).toContain('<h1>A/B: “Čau”</h1>\n<p>Some <strong>bold</strong> words.</p>');
    expect(exported['md']?.content).toBe('# A/B: “Čau”\n\nSome **bold** words.\n');
    expect(exported['txt']?.content).toBe('A/B: “Čau”\nSome bold words.\n');
    expect(JSON.parse(String(exported['json']?.content))).toMatchObject({
      article: { id, text: 'A/B: “Čau”\nSome bold words.' },
      annotations: [],
    });
  });
});

const naughty =
  process.env['GALLEY_NAUGHTY_STRINGS'] ?? resolve(import.meta.dirname, '../../../../shared/data/blns.json');

describe('hostile articles', () => {
  const given = existsSync(naughty) ? (JSON.parse(readFileSync(naughty, 'utf8')) as string[]) : [];
  if (given.length === 0)
    console.warn(`The list of naughty strings is not at ${naughty}; only a few of our own are tried.`);
  const strings = [
    ...given,
    'a'.repeat(10_000),
    '\u202E\u0639\u0631\u0628',
    '\u0000x\uD800',
    '<script>alert(1)</script>',
  ];

  it('are stored whole, and come out inert', { timeout: 300_000 }, async () => {
    const text = strings
      .filter((string) => string.trim() !== '')
      .map((string) => `x${string.replaceAll(/[\n\r]/g, ' ')}x`);
    const { id } = await createArticle(desk.people.editor, { text: text.join('\n'), format: 'txt' });
    const whole = await readWholeArticle(desk.people.reader, id);
    expect(whole.text.split('\n')).toEqual(text.map((line) => line.toWellFormed().replaceAll('\0', '\uFFFD')));
    const html = await exportArticle(desk.people.reader, id, exportQuery.parse({ format: 'html' }));
    const page = new JSDOM(html.content).window.document;
    expect(page.querySelectorAll('script, img, svg, iframe, link, form')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('article *')].flatMap((element) => [...element.attributes]);
    expect(attributes.map(({ name }) => name).filter((name) => name.startsWith('on'))).toEqual([]);
    expect([...page.querySelectorAll('article > *')].map(({ textContent }) => textContent)).toEqual(
      whole.text.split('\n'),
    );
    expect(html.name).toMatch(/^[^/\\:*?"<>|]+\.html$/);
  });
});
