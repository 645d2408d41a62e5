import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { LIMITS } from '#lib/core/limits.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { makeArticle, paragraphText, until, type Page } from '../../support/live.ts';
import { countUpdates, openLiveHouse } from '../../support/live-house.ts';

const {
  server,
  guests: [editor, other, reviewer, reader],
  open,
} = await openLiveHouse('editor', 'editor', 'reviewer', 'reader');

/** Sends the bytes as an update message, as a hostile program would. */
function sendRaw(page: Page, update: Uint8Array): void {
  // The provider's own copy must not know of it, so it is applied nowhere.
  page.provider.documentUpdateHandler(update, 'hostile');
}

/** The update that a change makes on a copy of a page's article. */
function updateOf(page: Page, clientId: number, change: (doc: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(page.doc));
  copy.clientID = clientId;
  const before = Y.encodeStateVector(copy);
  copy.transact(() => change(copy));
  return Y.encodeStateAsUpdate(copy, before);
}

async function expectRefused(page: Page, articleId: string, before: number): Promise<void> {
  await until('the page is refused', () => page.refusals.length > 0);
  await until('the socket is closed', () => page.closes.includes(4400));
  expect(await countUpdates(articleId)).toBe(before);
}

describe('who may not edit', () => {
  test.each(['reviewer', 'reader'] as const)(
    'a %s reads, and what their page tries to write is refused and not stored',
    async (role) => {
      const id = await makeArticle(editor.id, 'A line.');
      const page = open(id, role === 'reviewer' ? reviewer : reader);
      await page.saved();
      expect(page.text()).toBe('A line.');
      page.type(0, 0, 'not mine ');
      await expectRefused(page, id, 1);
      expect(page.refusals).toEqual(['You may not edit this article.']);
    },
  );

  test('nobody gets in without a token that works, and the article is not even opened', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, { token: 'galley_wrong' });
    let reason = '';
    page.provider.on('authenticationFailed', (failure: { reason: string }) => (reason = failure.reason));
    await until('it is turned away', () => reason !== '');
    expect(reason).toBe('unauthenticated');
    expect(page.text()).toBe('');
  });
});

describe('a clientID', () => {
  test('of another person is refused: 13 bytes that would leave their page with text that the server never had', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const victim = open(id, editor);
    await victim.saved();
    // Shown by awareness alone: the victim has not written yet.
    const attacker = open(id, other);
    await attacker.saved();
    const forged = updateOf(attacker, victim.doc.clientID, (doc) => paragraphText(doc, 0).insert(0, 'x'));
    expect(forged.byteLength).toBeLessThan(30);
    sendRaw(attacker, forged);
    await expectRefused(attacker, id, 1);
    victim.type(0, 0, 'mine ');
    await victim.saved();
    const late = open(id, reader);
    await late.saved();
    expect(late.text()).toBe('mine A line.');
  });

  test.each([1, 2, 0xffff])('of the server (%i) is nobody else’s', async (clientId) => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    sendRaw(
      page,
      updateOf(page, clientId, (doc) => paragraphText(doc, 0).insert(0, 'x')),
    );
    await expectRefused(page, id, 1);
  });

  test('of one’s own earlier page load is taken, after a restart of the server too', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const doc = newPageDocument();
    const first = open(id, editor, { doc });
    await first.saved();
    first.leave();
    paragraphText(doc, 0).insert(0, 'offline ');
    const later = newPageDocument();
    Y.applyUpdate(later, Y.encodeStateAsUpdate(doc));
    await until('the article is out of memory', () => !server.articles.queueOf(id).article.isLive);
    server.articles.dropIdle(Date.now() + 3_600_000);
    const second = open(id, editor, { doc: later });
    await second.saved();
    expect(second.refusals).toEqual([]);
    expect(await countUpdates(id)).toBe(2);
    const stolen = open(id, other);
    await stolen.saved();
    sendRaw(
      stolen,
      updateOf(stolen, doc.clientID, (copy) => paragraphText(copy, 0).insert(0, 'x')),
    );
    await expectRefused(stolen, id, 2);
  });
});

describe('an update', () => {
  const hostile: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
    ['another root type', (doc) => void doc.getMap('secret').set('a', 1)],
    ['an unknown element', (doc) => doc.getXmlFragment('default').insert(0, [new Y.XmlElement('script')])],
    [
      'an unknown attribute',
      (doc) => (doc.getXmlFragment('default').get(0) as Y.XmlElement).setAttribute('onclick', 'alert(1)'),
    ],
    ['a javascript: link', (doc) => paragraphText(doc, 0).format(0, 1, { link: { href: 'javascript:alert(1)' } })],
    ['an unknown mark', (doc) => paragraphText(doc, 0).format(0, 1, { blink: {} })],
    ['a heading of level 9', (doc) => doc.getXmlFragment('default').insert(0, [heading(9)])],
    ['text outside of blocks', (doc) => doc.getXmlFragment('default').insert(0, [new Y.XmlText('loose')])],
    ['a list without items', (doc) => doc.getXmlFragment('default').insert(0, [new Y.XmlElement('bulletList')])],
    ['an embedded object', (doc) => paragraphText(doc, 0).insertEmbed(0, { image: 'x' })],
    ['a map in a paragraph', (doc) => paragraphText(doc, 0).insertEmbed(0, new Y.Map())],
    ['bold code', (doc) => doc.getXmlFragment('default').insert(0, [codeBlock()])],
    ['quotations nested 100 deep', (doc) => nest(doc, 100)],
    ['quotations nested 5,000 deep', (doc) => nest(doc, 5_000)],
    ['more text than an article holds', (doc) => paragraphText(doc, 0).insert(0, 'x'.repeat(LIMITS.articleLength))],
    ['9 MiB at once', (doc) => paragraphText(doc, 0).insert(0, 'é'.repeat(4.6 * 1024 * 1024))],
  ];

  test.each(hostile)('with %s is refused before it is stored, and honest pages go on', async (_what, change) => {
    const id = await makeArticle(editor.id, 'A line.');
    const [honest, page] = [open(id, editor), open(id, other)];
    await Promise.all([honest.saved(), page.saved()]);
    sendRaw(page, updateOf(page, page.doc.clientID, change));
    await expectRefused(page, id, 1);
    honest.type(0, 0, 'still here: ');
    await honest.saved();
    expect(await countUpdates(id)).toBe(2);
    expect((await server.articles.read(id)).text).toBe('still here: A line.');
  });

  test('that can not be read is refused', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    sendRaw(page, new Uint8Array([1, 200, 3, 7, 99, 255, 255, 1, 1]));
    await expectRefused(page, id, 1);
  });

  test('in Yjs’s second encoding is refused', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    const update = updateOf(page, page.doc.clientID, (doc) => paragraphText(doc, 0).insert(0, 'x'));
    sendRaw(page, Y.convertUpdateFormatV1ToV2(update));
    await expectRefused(page, id, 1);
  });

  test('that builds on one that has not arrived is not acknowledged, and is asked for again', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    const own = new Y.Doc();
    Y.applyUpdate(own, Y.encodeStateAsUpdate(page.doc));
    own.clientID = page.doc.clientID;
    const updates: Uint8Array[] = [];
    own.on('update', (update: Uint8Array) => updates.push(update));
    paragraphText(own, 0).insert(0, 'a');
    paragraphText(own, 0).insert(1, 'b');
    const acknowledged = vi.fn();
    page.provider.on('unsyncedChanges', acknowledged);
    sendRaw(page, updates[1]!);
    // The page has neither update, so what it answers to the question is empty; the second one must not be stored.
    await page.saved();
    expect(await countUpdates(id)).toBe(1);
    expect(page.refusals).toEqual([]);
    sendRaw(page, updates[0]!);
    sendRaw(page, updates[1]!);
    await until('both are stored', async () => (await server.articles.read(id)).text === 'abA line.');
  });

  test('that comes twice is stored once', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    const update = updateOf(page, page.doc.clientID, (doc) => paragraphText(doc, 0).insert(0, 'once '));
    sendRaw(page, update);
    sendRaw(page, update);
    await page.saved();
    expect(await countUpdates(id)).toBe(2);
    expect((await server.articles.read(id)).text).toBe('once A line.');
  });

  test('of a million deletions of everything is taken from an editor, and leaves an article that opens', async () => {
    const id = await makeArticle(editor.id, 'One.', 'Two.');
    const page = open(id, editor);
    await page.saved();
    page.doc.getXmlFragment('default').delete(0, 2);
    await page.saved();
    expect(page.refusals).toEqual([]);
    expect((await server.articles.read(id)).text).toBe('');
  });
});

function heading(level: number): Y.XmlElement {
  const element = new Y.XmlElement('heading');
  element.setAttribute('level', level as never);
  return element;
}

function codeBlock(): Y.XmlElement {
  const element = new Y.XmlElement('codeBlock');
  const text = new Y.XmlText();
  text.insert(0, 'code', { bold: {} });
  element.insert(0, [text]);
  return element;
}

/** Puts each quotation into one that is in the document already: Yjs would overflow the stack on a finished nest. */
function nest(doc: Y.Doc, depth: number): void {
  let parent: Y.XmlFragment = doc.getXmlFragment('default');
  for (let level = 0; level < depth; level += 1) {
    const child = new Y.XmlElement(level === depth - 1 ? 'paragraph' : 'blockquote');
    parent.insert(0, [child]);
    parent = child;
  }
}
