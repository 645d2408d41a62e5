import { Transform } from '@tiptap/pm/transform';
import { expect, test } from 'vitest';
import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Actor } from '#lib/core/access/access.ts';
import { annotationInput } from '#lib/core/annotation/schemas.ts';
import { reader } from '#lib/db/client.ts';
import { schema } from '#lib/editor/schema.ts';
import { writeDocument } from '#lib/editor/write-document.ts';
import { FRAGMENT } from '#lib/editor/seed.ts';
import { newUndoManager } from '#lib/editor/undo.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { seedHouse } from '#lib/services/seed.ts';
import type { Guest } from '../../support/house.ts';
import { until } from '../../support/live.ts';
import { openLiveHouse } from '../../support/live-house.ts';

const {
  server,
  guests: [ada, ben],
  open,
} = await openLiveHouse('editor', 'editor');
const actor: Actor = { id: ada.id, name: 'Ada', role: 'editor' };
await seedHouse(null);

const ARTICLE = [
  'The talks began on a cold day in March.',
  'Nobody had asked the delegates about the price of grain in the south.',
  'In the end they agreed on nothing but the date of the next meeting.',
  '> Said one of them:\n>\n> - bread is dear\n> - salt is cheap',
].join('\n\n');

/** The shared text, to be compared. */
const shared = (doc: Y.Doc): string => JSON.stringify(doc.getXmlFragment(FRAGMENT).toJSON());

/** An article that two people are in, each with an undo of their own. */
async function together(source: Parameters<typeof createArticle>[1] = { text: ARTICLE, format: 'md' }) {
  const { id } = await createArticle(actor, source);
  const enter = (guest: Guest) => {
    const page = open(id, guest);
    return { ...page, undo: newUndoManager(page.doc.getXmlFragment(FRAGMENT)) };
  };
  const [one, two] = [enter(ada), enter(ben)];
  await Promise.all([one.saved(), two.saved()]);
  const settled = async () => {
    await Promise.all([one.saved(), two.saved()]);
    await until('both have the same', () => shared(one.doc) === shared(two.doc));
  };
  return { id, one, two, settled };
}
type Editing = Awaited<ReturnType<typeof together>>;
type Editor = Editing['one'];

/** Edits as a page does: what ProseMirror makes of it is written into the shared text. */
function edit({ doc, undo }: Editor, change: (tr: Transform) => void): void {
  const fragment = doc.getXmlFragment(FRAGMENT);
  const { doc: root, meta } = initProseMirrorDoc(fragment, schema);
  const tr = new Transform(root);
  change(tr);
  tr.doc.check();
  writeDocument(fragment, tr.doc, meta);
  undo.stopCapturing();
}

/** The position before some words. */
function before(tr: Transform, words: string): number {
  let found = -1;
  tr.doc.descendants((node, position) => {
    if (found < 0 && node.isText && node.text?.includes(words)) found = position + node.text.indexOf(words);
  });
  if (found < 0) throw new Error(`No "${words}"`);
  return found;
}

async function flag(articleId: string, exact: string, replacement?: string): Promise<string> {
  const input = { kind: 'flag', category: 'garbled', target: { quote: { exact } }, replacement };
  return (await makeAnnotation(actor, articleId, annotationInput.parse(input))).annotation.id;
}
async function shown(...ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => readAnnotation(actor, id)));
  return found.map(({ anchor }) => (anchor.state === 'orphaned' ? 'orphaned' : `${anchor.state}: ${anchor.text}`));
}

/** The words that they are on, wherever these are found now. */
const words = (found: readonly string[]) => found.map((text) => text.replace(/^(exact|moved): /u, ''));

/** Cuts the second paragraph and gives it back to be pasted. */
function cutSecond(editor: Editor) {
  let cut = schema.node('paragraph');
  edit(editor, (tr) => {
    cut = tr.doc.child(1);
    const from = tr.doc.child(0).nodeSize;
    tr.delete(from, from + cut.nodeSize);
  });
  return cut;
}

test('a paragraph that is cut and pasted carries its annotations; while it is nowhere, they are orphaned', async () => {
  const { id, one, two, settled } = await together();
  const ids = [await flag(id, 'the price of grain'), await flag(id, 'Nobody'), await flag(id, 'cold day')];
  const cut = cutSecond(one);
  edit(two, (tr) => tr.insert(before(tr, 'cold'), schema.text('very ')));
  await settled();
  expect(await shown(...ids)).toEqual(['orphaned', 'orphaned', 'exact: cold day']);
  edit(one, (tr) => tr.insert(tr.doc.content.size, cut));
  await settled();
  expect(await shown(...ids)).toEqual(['moved: the price of grain', 'moved: Nobody', 'exact: cold day']);
});

test('a paragraph that one splits and the other joins keeps its annotations', async () => {
  const { id, one, two, settled } = await together();
  const ids = [
    await flag(id, 'delegates'),
    await flag(id, 'price of grain in the south'),
    await flag(id, 'In the end'),
  ];
  edit(one, (tr) => tr.split(before(tr, 'about the price')));
  await settled();
  // What a split takes to the new block is written anew there, and counts as moved.
  expect(await shown(...ids)).toEqual(['exact: delegates', 'exact: price of grain in the south', 'exact: In the end']);
  edit(two, (tr) => tr.join(before(tr, 'In the end') - 1));
  await settled();
  expect(words(await shown(...ids))).toEqual(['delegates', 'price of grain in the south', 'In the end']);
  edit(two, (tr) => tr.split(before(tr, 'of grain')));
  await settled();
  expect(await shown(ids[1] ?? '')).toEqual(['changed: price \nof grain in the south']);
});

test('what either person deletes and brings back, redone too, has its annotations again', async () => {
  const { id, one, two, settled } = await together();
  const ids = [await flag(id, 'asked the delegates'), await flag(id, 'Nobody had asked the delegates about')];
  const whole = ['asked the delegates', 'Nobody had asked the delegates about'];
  for (const [first, other] of [
    [one, two],
    [two, one],
  ] as const) {
    edit(first, (tr) => tr.delete(before(tr, 'asked'), before(tr, ' about')));
    edit(other, (tr) => tr.insert(before(tr, 'cold'), schema.text('so ')));
    await settled();
    expect((await shown(...ids))[0]).toBe('orphaned');
    first.undo.undo();
    await settled();
    expect(words(await shown(...ids))).toEqual(whole);
    first.undo.redo();
    await settled();
    expect((await shown(...ids))[0]).toBe('orphaned');
    first.undo.undo();
    await settled();
    expect(words(await shown(...ids))).toEqual(whole);
  }
});

test('accepting one of two overlapping corrections changes the other, and reopening brings it back', async () => {
  const { id, one, two, settled } = await together();
  const [small, large] = [await flag(id, 'grain', 'wheat'), await flag(id, 'price of grain in', 'cost of wheat in')];
  edit(two, (tr) => tr.insert(before(tr, 'Nobody'), schema.text('But ')));
  await settled();
  await decideAnnotation(actor, small, { decision: 'accepted' });
  await until('it is in the text', () => shared(one.doc).includes('wheat'));
  await settled();
  expect(await shown(small, large)).toEqual(['exact: wheat', 'changed: price of wheat in']);
  await expect(decideAnnotation(actor, large, { decision: 'accepted' })).rejects.toMatchObject({
    details: { present: 'price of wheat in' },
  });
  await reopenAnnotation(actor, small);
  await settled();
  expect(await shown(small, large)).toEqual(['exact: grain', 'exact: price of grain in']);
});

test('the first and the last character, and words of a list in a quotation, keep their annotations', async () => {
  const { id, one, two, settled } = await together();
  const position = (start: number) => ({
    kind: 'flag',
    category: 'garbled',
    target: { position: { start, end: start + 1 } },
  });
  const { text } = await server.articles.read(id);
  const ids = await Promise.all(
    [0, text.length - 1].map(
      async (start) => (await makeAnnotation(actor, id, annotationInput.parse(position(start)))).annotation.id,
    ),
  );
  ids.push(await flag(id, 'bread'));
  edit(one, (tr) => tr.insert(before(tr, 'The talks'), schema.text('So: ')));
  edit(two, (tr) => tr.insert(tr.doc.content.size, schema.node('paragraph', null, schema.text('The end.'))));
  await settled();
  expect(await shown(...ids)).toEqual(['exact: T', 'exact: p', 'exact: bread']);
  edit(two, (tr) => tr.split(before(tr, ' is dear'), 2));
  edit(one, (tr) => tr.delete(before(tr, 'salt'), before(tr, 'salt') + 4));
  await settled();
  expect(words(await shown(...ids))).toEqual(['T', 'p', 'bread']);
});

test('words of a list in a quotation in a cell of a table keep their annotations while both edit around them', async () => {
  const cell = '<blockquote><p>Said one:</p><ul><li>bread is dear</li><li>salt is cheap</li></ul></blockquote>';
  const text = `<p>Prices of the week.</p><table><tr><td>${cell}</td><td>2021</td></tr></table><p>The end.</p>`;
  const { id, one, two, settled } = await together({ text, format: 'html' });
  const ids = [await flag(id, 'bread is dear'), await flag(id, 'salt'), await flag(id, '2021')];
  edit(one, (tr) => tr.insert(before(tr, 'Said one'), schema.text('So ')));
  edit(two, (tr) => tr.insert(before(tr, ' is cheap'), schema.text(' of the sea')));
  await settled();
  expect(await shown(...ids)).toEqual(['exact: bread is dear', 'exact: salt', 'exact: 2021']);
  edit(one, (tr) => tr.insert(before(tr, 'is dear'), schema.text('there ')));
  edit(two, (tr) => tr.insert(0, schema.node('paragraph', null, schema.text('On top.'))));
  await settled();
  expect(await shown(...ids)).toEqual(['changed: bread there is dear', 'exact: salt', 'exact: 2021']);
});

test('once edits settle, the server writes back where the words are now, and they are found after opening anew', async () => {
  const { id, one, two, settled } = await together();
  const ids = [await flag(id, 'the price of grain'), await flag(id, 'cold day')];
  const stored = async () => {
    const rows = await (await reader()).annotation.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
    return rows.map((row) => Buffer.from(row.relativeStart ?? []).toString('hex'));
  };
  const [earlier, kept] = await stored();
  const cut = cutSecond(one);
  edit(one, (tr) => tr.insert(tr.doc.content.size, cut));
  await settled();
  await until('the place is written', async () => (await stored())[0] !== earlier);
  expect((await stored())[1]).toBe(kept);
  const row = await (await reader()).annotation.findUniqueOrThrow({ where: { id: ids[0] ?? '' } });
  expect([row.exact, row.originalExact, row.orphaned]).toEqual(['the price of grain', 'the price of grain', false]);
  for (const page of [one, two]) page.leave();
  await until('the article is closed', () => server.articles.present().size === 0);
  expect(await shown(...ids)).toEqual(['exact: the price of grain', 'exact: cold day']);
}, 30_000);
