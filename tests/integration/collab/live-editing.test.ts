import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { makeArticle, until } from '../../support/live.ts';
import { openLiveHouse, textOfLog } from '../../support/live-house.ts';

const {
  server,
  guests: [editor, other],
  open,
} = await openLiveHouse('editor', 'editor');

describe('two editors', () => {
  test('see each other’s words, and both copies and the log are equal', async () => {
    const id = await makeArticle(editor.id, 'The first line.', 'The second line.');
    const [one, two] = [open(id, editor), open(id, other)];
    await Promise.all([one.saved(), two.saved()]);
    one.type(0, 4, 'very ');
    two.type(1, 0, 'Now: ');
    await Promise.all([one.saved(), two.saved()]);
    await until(
      'both have both',
      () => one.text() === two.text() && one.text().includes('very') && one.text().includes('Now'),
    );
    expect(one.text()).toBe('The very first line.\nNow: The second line.');
    expect(await textOfLog(id)).toBe(one.text());
  });

  test('have dense numbers, authors and times in the log', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const [one, two] = [open(id, editor), open(id, other)];
    await Promise.all([one.saved(), two.saved()]);
    for (let index = 0; index < 20; index += 1) {
      one.type(0, 0, 'a');
      two.type(0, 0, 'b');
    }
    await Promise.all([one.saved(), two.saved()]);
    const updates = await readUpdates(id, 0);
    expect(updates.map(({ number }) => number)).toEqual(updates.map((_update, index) => index + 1));
    expect(updates).toHaveLength(41);
    expect(new Set(updates.map(({ authorId }) => authorId))).toEqual(new Set([editor.id, other.id]));
  });

  test('keep the text once however often they come and go', async () => {
    const id = await makeArticle(editor.id, 'Once.');
    const doc = newPageDocument();
    for (let visit = 0; visit < 5; visit += 1) {
      const page = open(id, editor, { doc });
      await page.saved();
      page.type(0, 0, String(visit));
      await page.saved();
      page.leave();
      await until('the article is unloaded', () => server.articles.present().size === 0);
    }
    const fresh = open(id, other);
    await fresh.saved();
    expect(fresh.text()).toBe('43210Once.');
  });

  test('get what was written offline, at both ends', async () => {
    const id = await makeArticle(editor.id, 'Base.');
    const doc = newPageDocument();
    const before = open(id, editor, { doc });
    await before.saved();
    before.leave();
    for (let index = 0; index < 500; index += 1) paragraphInsert(doc, 'x');
    const online = open(id, other);
    await online.saved();
    for (let index = 0; index < 500; index += 1) online.type(0, 0, 'y');
    await online.saved();
    const back = open(id, editor, { doc });
    await back.saved();
    await until('all is there', () => back.text().length === 1005 && online.text() === back.text());
    expect(await textOfLog(id)).toBe(back.text());
  });

  test('may each delete what the other left of a quotation: it goes, and nobody is refused', async () => {
    const id = await makeArticle(editor.id, 'Before.');
    const [one, two] = [open(id, editor), open(id, other)];
    await Promise.all([one.saved(), two.saved()]);
    const quotation = new Y.XmlElement('blockquote');
    quotation.insert(0, [line('First.'), line('Second.')]);
    one.doc.getXmlFragment('default').insert(1, [quotation]);
    await one.saved();
    await until('both have it', () => two.doc.getXmlFragment('default').length === 2);
    // At the same instant: neither has heard of the other's.
    quotation.delete(0, 1);
    (two.doc.getXmlFragment('default').get(1) as Y.XmlElement).delete(1, 1);
    await Promise.all([one.saved(), two.saved()]);
    await until('both are equal', () => one.text() === 'Before.' && two.text() === 'Before.');
    expect([...one.refusals, ...two.refusals]).toEqual([]);
    expect((await server.articles.read(id)).text).toBe('Before.');
    expect(await textOfLog(id)).toBe('Before.');
  });

  test('may type while the page is still connecting: it is asked for again and nothing stays unsaved', async () => {
    const id = await makeArticle(editor.id, 'Base.');
    const doc = newPageDocument();
    const before = open(id, editor, { doc });
    await before.saved();
    before.leave();
    paragraphInsert(doc, 'offline ');
    const page = open(id, editor, { doc });
    page.provider.on('open', () => setTimeout(() => paragraphInsert(doc, 'early '), 0));
    await page.saved();
    await until('both are logged', async () => (await textOfLog(id)) === 'early offline Base.');
    expect(page.refusals).toEqual([]);
    expect(page.provider.unsyncedChanges).toBe(0);
  });
});

function line(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  return paragraph;
}

function paragraphInsert(doc: Y.Doc, words: string): void {
  const block = doc.getXmlFragment('default').get(0) as Y.XmlElement;
  (block.get(0) as Y.XmlText).insert(0, words);
}
