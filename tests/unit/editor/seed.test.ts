import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { isServerClientId, newPageDocument, LAST_SERVER_CLIENT_ID } from '#lib/editor/client-ids.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';
import { anyDocument, doc, image, notes, p, quote, ref, sampleDocument, table, wide } from './documents.ts';

function opened(update: Uint8Array): DocumentNode {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, update);
  return yXmlFragmentToProseMirrorRootNode(ydoc.getXmlFragment(FRAGMENT), schema).toJSON() as DocumentNode;
}

test('any document comes back from its seed', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(opened(seedUpdate(document))).toEqual(schema.nodeFromJSON(document).toJSON());
    }),
  );
});

test('a seed is the same bytes each time, all under server clientIDs', () => {
  const update = seedUpdate(sampleDocument);
  expect(seedUpdate(sampleDocument)).toEqual(update);
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, update);
  expect([...ydoc.store.clients.keys()].every(isServerClientId)).toBe(true);
});

test.each([
  ['a javascript link', { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
  ['a link that leads nowhere', { type: 'text', text: 'x', marks: [{ type: 'link' }] }],
  ['an unknown node', { type: 'video', attrs: { src: 'https://example.org/x.mp4' } }],
])('refuses %s', (_name, inline) => {
  expect(() => seedUpdate(doc({ type: 'paragraph', content: [inline] }))).toThrow(RangeError);
});

test.each([0, 5, '2', 1.5])('refuses a heading of level %j', (level) => {
  expect(() => seedUpdate(doc({ type: 'heading', attrs: { level } }))).toThrow(RangeError);
});

test.each([
  ['an image with an address', image('https://example.org/x.png')],
  ['an image that is no whole hash', image('0'.repeat(63))],
  ['a footnote id that is markup', notes(['"><script>', p('x')])],
  ['a cell over no columns', table([wide(0, 1, p('x'))])],
  ['a cell over more columns than there can be', table([wide(64, 1, p('x'))])],
  ['a table without rows', { type: 'table' }],
  ['text beside cells', { type: 'table', content: [p('x')] }],
  ['footnotes in a quotation', quote(notes(['a', p('x')]))],
])('refuses %s', (_name, block) => {
  expect(() => seedUpdate(doc(block))).toThrow(RangeError);
});

test('footnotes may stand anywhere at the top, more than once, with and without a reference', () => {
  const document = doc(p('one', ref('a'), ref('lost')), notes(['b', p('b')]), p('two'), notes(['a', p('a')]));
  expect(opened(seedUpdate(document))).toEqual(document);
});

test('a page never writes under a clientID of the server', () => {
  const ydoc = newPageDocument();
  expect(isServerClientId(ydoc.clientID)).toBe(false);
  ydoc.clientID = LAST_SERVER_CLIENT_ID;
  ydoc.transact(() => ydoc.getXmlFragment(FRAGMENT).insert(0, [new Y.XmlElement('paragraph')]));
  expect(isServerClientId(ydoc.clientID)).toBe(false);
  expect(opened(seedUpdate(doc(p('still there'))))).toEqual(doc(p('still there')));
});
