import { createEncoder, toUint8Array, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { isTooEntangled } from '#lib/collab/guard/is-too-entangled.ts';
import { readUpdate } from '#lib/collab/guard/read-update.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const SEED = seedUpdate({ type: 'doc', content: [paragraph('a'.repeat(10_000)), paragraph('Another one.')] });

function docOf(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = newPageDocument();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

const textIn = (doc: Y.Doc): Y.XmlText => (doc.getXmlFragment(FRAGMENT).get(0) as Y.XmlElement).get(0) as Y.XmlText;

function entangled(update: Uint8Array, doc = docOf(SEED)): boolean {
  const read = readUpdate(update);
  if ('kind' in read) throw new Error(read.reason);
  return isTooEntangled(read, doc);
}

/** What a person types without a connection: everything that is new in their copy. */
function typed(change: (doc: Y.Doc) => void, ...known: readonly Uint8Array[]): Uint8Array {
  const doc = docOf(SEED, ...known);
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

/** Letters that all claim to have been typed after the first one, each before another one of the old ones. */
function crafted(letters: number, withOrigin: boolean): Uint8Array {
  const first = textIn(docOf(SEED))._start?.id ?? Y.createID(0, 0);
  const encoder = createEncoder();
  for (const number of [1, letters, 4_000_000_000, 0]) writeVarUint(encoder, number);
  for (let index = 0; index < letters; index += 1) {
    writeUint8(encoder, 4 | (withOrigin ? 0x80 : 0) | 0x40);
    if (withOrigin) for (const number of [first.client, first.clock]) writeVarUint(encoder, number);
    for (const number of [first.client, first.clock + 2 + index]) writeVarUint(encoder, number);
    writeVarString(encoder, 'x');
  }
  writeVarUint(encoder, 0);
  return toUint8Array(encoder);
}

test.each([true, false])('letters that name far neighbours are told from their bytes (with a left one: %s)', (left) => {
  expect(entangled(crafted(5_000, left))).toBe(true);
  expect(entangled(crafted(20, left))).toBe(false);
});

test('twenty thousand letters typed at random places are plain', () => {
  const random = typed((doc) => {
    const text = textIn(doc);
    for (let index = 0; index < 20_000; index += 1) text.insert((index * 7_919) % text.length, 'x');
  });
  expect(entangled(random)).toBe(false);
});

test('so are a large paste, formats, and deletions between', () => {
  const edits = typed((doc) => {
    const made = Array.from({ length: 5_000 }, () => new Y.XmlElement('paragraph'));
    doc.getXmlFragment(FRAGMENT).insert(1, made);
    const text = textIn(doc);
    for (let index = 0; index < 2_000; index += 1) {
      text.format(index * 4, 2, { bold: {} });
      text.delete(index, 1);
      text.insert(index, 'y');
    }
  });
  expect(entangled(edits)).toBe(false);
});

test('two people who typed in the same places for weeks can come together, in either order', () => {
  const person = (letter: string) =>
    typed((doc) => {
      for (let index = 0; index < 1_000; index += 1) textIn(doc).insert(index * 10, letter.repeat(3));
    });
  const [one, two] = [person('x'), person('y')];
  expect(entangled(two, docOf(SEED, one))).toBe(false);
  expect(entangled(one, docOf(SEED, two))).toBe(false);
  expect(entangled(Y.mergeUpdates([one, two]))).toBe(false);
});
