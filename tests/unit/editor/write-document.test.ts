import { Fragment, type Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initProseMirrorDoc } from 'y-prosemirror';
import type * as Y from 'yjs';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import { fromRelative, toRelative } from '#lib/editor/positions.ts';
import { project } from '#lib/editor/project.ts';
import { schema } from '#lib/editor/schema.ts';
import { writeDocument } from '#lib/editor/write-document.ts';
import { copies, fragmentOf, reopened, sync } from './clients.ts';
import { anyDocument, doc, p, quote, ul } from './documents.ts';

const ARTICLE = doc(
  p('Alpha was here first, said the old man.'),
  p('Beta came in second place, as always, said nobody.'),
  p('Gamma is what they called the third.'),
  p('Delta ends the row, and nobody said why.'),
);
const shown = (ydoc: Y.Doc): Node => initProseMirrorDoc(fragmentOf(ydoc), schema).doc;
const blocks =
  (...indexes: readonly number[]) =>
  (node: Node) =>
    node.copy(Fragment.from(indexes.map((index) => node.child(index))));

function write(ydoc: Y.Doc, change: (node: Node) => Node): void {
  const { doc: before, meta } = initProseMirrorDoc(fragmentOf(ydoc), schema);
  const after = change(before);
  writeDocument(fragmentOf(ydoc), after, meta);
  expect(shown(ydoc).toJSON()).toEqual(after.toJSON());
}

/** Says what stands where words stood: by relative positions alone. */
function follow(ydoc: Y.Doc, words: string): () => string {
  const map = project(shown(ydoc));
  const start = map.text.indexOf(words);
  const positions = () => new FragmentPositions(fragmentOf(ydoc));
  const relative = toRelative(positions(), map.positionAt(start), map.positionAt(start + words.length));
  return () => {
    const found = fromRelative(positions(), relative);
    return found.kind === 'range' && found.from < found.to ? shown(ydoc).textBetween(found.from, found.to) : 'gone';
  };
}

test.each<[string, (node: Node) => Node, readonly string[]]>([
  ['the first block goes to the end', blocks(1, 2, 3, 0), ['Beta came', 'Gamma is', 'Delta ends', 'nobody.']],
  ['the last block goes to the front', blocks(3, 0, 1, 2), ['Alpha was', 'Beta came', 'Gamma is', 'third.']],
  ['a block goes', blocks(0, 2, 3), ['Alpha was', 'Gamma is', 'the third.', 'Delta ends']],
  ['a block is copied', blocks(0, 1, 0, 2, 3), ['Alpha was', 'Beta came', 'Gamma is']],
  [
    'words go to another place in their block',
    (node) => new Transform(node).delete(1, 7).insert(26, schema.text('Alpha ')).doc,
    ['here first, said', 'old man', 'Beta'],
  ],
  ['a block is split', (node) => new Transform(node).split(22).doc, ['here first', 'Beta came']],
  ['two blocks become one', (node) => new Transform(node).join(41).doc, ['Beta came in', 'as always', 'Gamma']],
  [
    'a sentence is written anew',
    (node) => new Transform(node).replaceWith(1, 40, schema.text('Nobody was there at all.')).doc,
    ['Beta', 'Gamma', 'Delta'],
  ],
])('where %s, everything else keeps its characters', (_name, change, words) => {
  const [ydoc] = copies(ARTICLE, 1);
  if (!ydoc) throw new Error('No copy');
  const places = words.map((each) => follow(ydoc, each));
  write(ydoc, change);
  expect(places.map((place) => place())).toEqual(words);
});

test('a block that was moved is not written over another one: whatever pointed to it says so', () => {
  const [ydoc] = copies(ARTICLE, 1);
  if (!ydoc) throw new Error('No copy');
  const places = ['Alpha was here', 'old man.', '.'].map((words) => follow(ydoc, words));
  write(ydoc, blocks(1, 2, 3, 0));
  expect(places.map((place) => place())).toEqual(['gone', 'gone', 'gone']);
});

test('where two blocks that end alike are joined, what pointed to the end of the one that went does not point to the other', () => {
  const [ydoc] = copies(doc(p('They met on Monday and voted on it.'), p('Nobody met on Friday and voted on it.')), 1);
  if (!ydoc) throw new Error('No copy');
  const places = ['They', 'and voted on it', 'it.'].map((words) => follow(ydoc, words));
  write(ydoc, (node) => new Transform(node).delete(6, 45).doc);
  expect(shown(ydoc).textContent).toBe('They met on Friday and voted on it.');
  expect(places.map((place) => place())).toEqual(['They', 'gone', 'gone']);
});

test('a block that comes from elsewhere is not taken for the equal one that stood in its place', () => {
  const list = ul([p('The first of them')], [p('The second of them')]);
  const [ydoc] = copies(doc(quote(p('Words.'), list), quote(p('Words.'), list), p('The end.')), 1);
  if (!ydoc) throw new Error('No copy');
  const places = ['Words', 'first of'].map((words) => follow(ydoc, words));
  // The list of the first quotation goes, and with it the beginning of the second one, whose list comes in its place.
  write(ydoc, (node) => {
    const [one, other] = [node.child(0), node.child(1)];
    return node.copy(Fragment.from([one.copy(Fragment.from([one.child(0), other.child(1)])), node.child(2)]));
  });
  expect(places.map((place) => place())).toEqual(['Words', 'gone']);
});

test('what one person types into a block that another splits or moves others around stays in it', () => {
  const [one, other] = copies(ARTICLE, 2);
  if (!one || !other) throw new Error('No copies');
  write(one, blocks(3, 0, 1, 2));
  write(other, (node) => new Transform(node).insert(1, schema.text('So ')).insert(60, schema.text('very ')).doc);
  sync(one, other);
  expect(shown(one).toJSON()).toEqual(shown(other).toJSON());
  expect(shown(one).textContent).toContain('So Alpha was here first');
  expect(shown(one).child(0).textContent).toBe('Delta ends the row, and nobody said why.');
  expect(shown(one).child(2).textContent).toContain('very ');
});

test('any document can become any other one', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const [ydoc] = copies(before, 1);
      if (!ydoc) throw new Error('No copy');
      write(ydoc, () => schema.nodeFromJSON(after));
      expect(shown(reopened(ydoc)).toJSON()).toEqual(shown(ydoc).toJSON());
    }),
    { numRuns: 60 },
  );
});
