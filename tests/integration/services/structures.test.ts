import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { readDocx } from '#lib/import/docx/read-docx.ts';
import { articleText } from '#lib/services/article-text.ts';
import { changeArticle } from '#lib/services/change-article.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { exportArticle } from '#lib/services/export-article.ts';
import { readArticleImage } from '#lib/services/images.ts';
import { listAudit } from '#lib/services/list-events.ts';
import { readArticle, readWholeArticle } from '#lib/services/read-article.ts';
import { flag, list, openDesk, type Desk } from '../../support/desk.ts';
import { hashOf, png } from '../../support/png.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const picture = png(9, 7);
const HTML = `<h1>Bridges</h1>
  <p>The mayor said on Monday that the bridge would be closed until the end of the year.<sup><a href="#n1">1</a></sup></p>
  <table><tr><th>Town</th><th>What was said</th></tr>
  <tr><td>Aš</td><td><blockquote><ul><li>They was all asked.</li></ul></blockquote></td></tr></table>
  <img alt="The bridge" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">
  <ol><li id="n1">So the the paper wrote.</li></ol>`;
const make = async () => (await createArticle(desk.people.editor, { text: HTML, format: 'html' })).id;
const file = async (id: string, query: object) =>
  (await exportArticle(desk.people.reader, id, exportQuery.parse(query))).content;
const accept = (id: string) => decideAnnotation(desk.people.editor, id, { decision: 'accepted' });

test('corrections are found, accepted and anchored in a list in a quotation in a cell, and in a footnote', async () => {
  const id = await make();
  const inCell = await flag(desk, id, 'They was', { replacement: 'They were' });
  const inNote = await flag(desk, id, 'the the', { replacement: 'the' });
  expect((await list(desk, id)).items.map(({ anchor }) => anchor.state)).toEqual(['exact', 'exact']);
  await accept(inCell.id);
  await accept(inNote.id);
  expect((await articleText(desk.people.reader, id)).text).toBe(
    [
      'Bridges',
      'The mayor said on Monday that the bridge would be closed until the end of the year.\uFFFC',
      'Town',
      'What was said',
      'Aš',
      'They were all asked.',
      'So the paper wrote.',
    ].join('\n'),
  );
  expect((await list(desk, id)).items.map(({ anchor }) => anchor.text)).toEqual(['They were', 'the']);
});

test('what came in goes out to Word with its record, and comes back', async () => {
  const id = await make();
  await accept((await flag(desk, id, 'They was', { replacement: 'They were' })).id);
  const { document } = await readWholeArticle(desk.people.reader, id);
  const clean = readDocx((await file(id, { format: 'docx' })) as Uint8Array);
  expect(clean.document.content?.map(({ type }) => type)).toEqual(document.content?.map(({ type }) => type));
  expect(clean.images.map(({ hash }) => hash)).toEqual([hashOf(picture)]);
  const marked = readDocx((await file(id, { format: 'docx', view: 'marked' })) as Uint8Array);
  expect(marked.remarks.filter(({ kind }) => kind === 'correction').map(({ replacement }) => replacement)).toEqual([
    'were',
  ]);
});

test('every format that holds words has those of cells and notes, and a page has the image in it', async () => {
  const id = await make();
  const page = String(await file(id, { format: 'html' }));
  expect(page).toContain('<html lang="en">');
  expect(page).toContain(`src="data:image/png;base64,${Buffer.from(picture).toString('base64')}"`);
  for (const format of ['html', 'md', 'txt']) {
    const text = String(await file(id, { format }));
    for (const words of ['They was all asked.', 'So the the paper wrote.', 'What was said', 'The bridge'])
      expect([format, text]).toEqual([format, expect.stringContaining(words)]);
  }
});

test('the image is kept with the article', async () => {
  const id = await make();
  const image = await readArticleImage(desk.people.reader, id, hashOf(picture));
  expect(image).toMatchObject({ mediaType: 'image/png', width: 9, height: 7, bytes: picture });
});

test('the language is told by the words, and changed by editors, who are named', async () => {
  const id = await make();
  expect((await readArticle(desk.people.reader, id)).language).toBe('en');
  await changeArticle(desk.people.editor, id, { language: 'en-gb' });
  expect((await readArticle(desk.people.reader, id)).language).toBe('en-GB');
  await changeArticle(desk.people.editor, id, { language: null });
  expect((await readArticle(desk.people.reader, id)).language).toBeNull();
  await expect(changeArticle(desk.people.reviewer, id, { language: 'de' })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  const [last] = (await listAudit(desk.people.reader, id, { limit: 1 })).items;
  expect(last?.sentence).toContain('set the language of the article from en-GB to unknown');
});
