import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { wholeCharacters } from '#lib/core/anchoring/whole-characters.ts';
import { project } from '#lib/editor/project.ts';
import { replaceWords } from '#lib/editor/replace-words.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';
import { anyDocument, br, doc, h, hr, marked, notes, p, quote, ref, table, td, ul } from './documents.ts';

function opened(document: DocumentNode): Y.XmlFragment {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, seedUpdate(document));
  return ydoc.getXmlFragment(FRAGMENT);
}
const nodeOf = (fragment: Y.XmlFragment) => yXmlFragmentToProseMirrorRootNode(fragment, schema);
const textOf = (fragment: Y.XmlFragment): string => project(nodeOf(fragment)).text;

/** Replaces the first occurrence of words. */
function replaced(document: DocumentNode, words: string, replacement: string): DocumentNode {
  const fragment = opened(document);
  const start = textOf(fragment).indexOf(words);
  if (start < 0) throw new Error(`No "${words}"`);
  replaceWords(fragment, { start, end: start + words.length }, replacement);
  const node = nodeOf(fragment);
  node.check();
  return node.toJSON() as DocumentNode;
}

test.each<[string, DocumentNode, string, string, DocumentNode]>([
  ['a word', doc(p('one two three')), 'two', 'deux', doc(p('one deux three'))],
  ['the first word', doc(p('one two')), 'one', 'un', doc(p('un two'))],
  ['the last word', doc(p('one two')), 'two', 'deux', doc(p('one deux'))],
  ['all of a block', doc(p('one'), p('two')), 'one', 'un', doc(p('un'), p('two'))],
  [
    'a bold word, which stays bold',
    doc(p('one ', marked('bold', 'two'), ' three')),
    'two',
    'deux',
    doc(p('one ', marked('bold', 'deux'), ' three')),
  ],
  [
    'one of several words, and formatting beside it stays',
    doc(p('one ', marked('bold', 'two'), ' tree')),
    'one two tree',
    'one two three',
    doc(p('one ', marked('bold', 'two'), ' three')),
  ],
  [
    'a word after a bold one, and it is not bold',
    doc(p(marked('bold', 'one'), ' two')),
    ' two',
    ' deux',
    doc(p(marked('bold', 'one'), ' deux')),
  ],
  ['words by nothing', doc(p('one two three')), ' two', '', doc(p('one three'))],
  ['a block by nothing, and it goes', doc(h(1, 'one'), p('two')), 'one', '', doc(p('two'))],
  ['the only block by nothing, and it stays, empty', doc(p('one')), 'one', '', doc(p())],
  ['the only item of a list by nothing, and the list goes', doc(p('one'), ul([p('two')])), 'two', '', doc(p('one'))],
  ['one item of two by nothing, and the item goes', doc(ul([p('one')], [p('two')])), 'one', '', doc(ul([p('two')]))],
  [
    'the head of an item by nothing: the item needs it',
    doc(ul([p('one'), ul([p('two')])])),
    'one',
    '',
    doc(ul([p(), ul([p('two')])])),
  ],
  ['a quotation by nothing, and it goes', doc(quote(p('one')), p('two')), 'one', '', doc(p('two'))],
  ['words across two blocks', doc(p('one two'), p('three four')), 'two\nthree', 'deux', doc(p('one deux four'))],
  [
    'words across a heading and a paragraph',
    doc(h(2, 'one two'), p('three four')),
    'two\nthree',
    'deux',
    doc(h(2, 'one deux four')),
  ],
  [
    'words across three blocks and a rule',
    doc(p('one two'), hr, p('x'), p('three four')),
    'two\nx\nthree',
    '',
    doc(p('one  four')),
  ],
  ['words across a hard break', doc(p('one two', br, 'three')), 'two\nthree', 'deux', doc(p('one deux'))],
  ['two whole blocks by nothing', doc(p('one'), p('two'), p('three')), 'one\ntwo', '', doc(p('three'))],
  [
    'words across marks',
    doc(p('a ', marked('bold', 'b'), marked('italic', 'c'), ' d')),
    'bc',
    'x',
    doc(p('a ', marked('italic', 'x'), ' d')),
  ],
  [
    'a word in a list in a quotation in a cell',
    doc(table([td(quote(ul([p('one two')])))])),
    'two',
    'deux',
    doc(table([td(quote(ul([p('one deux')])))])),
  ],
  [
    'all of a cell by nothing, and the cell stays',
    doc(table([td(p('one')), td(p('two'))])),
    'one',
    '',
    doc(table([td(p()), td(p('two'))])),
  ],
  [
    'one of two paragraphs of a cell by nothing, and it goes',
    doc(table([td(p('one'), p('two'))])),
    'one',
    '',
    doc(table([td(p('two'))])),
  ],
  [
    'words across cells, which each lose their own',
    doc(table([td(p('one two')), td(p('x'))], [td(p('three four')), td(p('y'))])),
    'two\nx\nthree',
    'deux',
    doc(table([td(p('one deux')), td(p())], [td(p(' four')), td(p('y'))])),
  ],
  [
    'words from before a table to inside it',
    doc(p('one two'), table([td(p('three four'))])),
    'two\nthree',
    'deux',
    doc(p('one deux'), table([td(p(' four'))])),
  ],
  [
    'a word in a footnote',
    doc(p('a', ref('n')), notes(['n', p('one two')])),
    'two',
    'deux',
    doc(p('a', ref('n')), notes(['n', p('one deux')])),
  ],
  [
    'all of a footnote by nothing, and it stays, empty',
    doc(p('a', ref('n')), notes(['n', p('one')])),
    'one',
    '',
    doc(p('a', ref('n')), notes(['n', p()])),
  ],
  [
    'words around a reference, which stays where it is among those that stay',
    doc(p('The town', ref('n'), ' fell in 1944.'), notes(['n', p('b')])),
    'town\uFFFC fell in 1944',
    'city\uFFFC fell in 1945',
    doc(p('The city', ref('n'), ' fell in 1945.'), notes(['n', p('b')])),
  ],
  [
    'a reference by nothing',
    doc(p('a', ref('n'), 'b'), notes(['n', p('c')])),
    '\uFFFC',
    '',
    doc(p('ab'), notes(['n', p('c')])),
  ],
])('replaces %s', (_name, before, words, replacement, after) => {
  expect(replaced(before, words, replacement)).toEqual(schema.nodeFromJSON(after).toJSON());
});

test('refuses a replacement with line breaks', () => {
  expect(() => replaceWords(opened(doc(p('one'))), { start: 0, end: 3 }, 'a\nb')).toThrow(RangeError);
});

test('in any document, any range becomes the new words, and the document stays valid', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.nat(200),
      fc.nat(40),
      fc.constantFrom('', 'x', 'new words', '😀'),
      (document, at, length, replacement) => {
        const fragment = opened(document);
        const before = textOf(fragment);
        const { start, end } = wholeCharacters(before, { start: at, end: at + length });
        const words = replaceWords(fragment, { start, end }, replacement);
        nodeOf(fragment).check();
        const after = textOf(fragment);
        expect(after.slice(words.start, words.end)).toBe(replacement);
        const expected = before.slice(0, start) + replacement + before.slice(end);
        // Only line breaks may differ: a block that was emptied goes, and a list item can't be without its first block.
        expect(after.replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''));
        if (!before.slice(start, end).includes('\n') && replacement !== '') expect(after).toBe(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('words that stay keep their characters: what another client typed among them meanwhile is not lost', () => {
  const seed = seedUpdate(doc(p('The quick brown fox jumps')));
  const [server, other] = [new Y.Doc(), new Y.Doc()];
  for (const ydoc of [server, other]) Y.applyUpdate(ydoc, seed);
  const paragraph = other.getXmlFragment(FRAGMENT).get(0) as Y.XmlElement;
  (paragraph.get(0) as Y.XmlText).insert('The quick brown'.length, 'ish');
  replaceWords(server.getXmlFragment(FRAGMENT), { start: 0, end: 25 }, 'A quick brown fox jumped');
  Y.applyUpdate(server, Y.encodeStateAsUpdate(other));
  expect(textOf(server.getXmlFragment(FRAGMENT))).toBe('A quick brownish fox jumped');
});
