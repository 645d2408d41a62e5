import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { footnoteNumbers, footnotePlaces } from '#lib/editor/footnote-numbers.ts';
import { insertBlocks } from '#lib/editor/insert-block.ts';
import { insertFootnote } from '#lib/editor/insert-footnote.ts';
import { schema } from '#lib/editor/schema.ts';
import { newTable, TABLE_COMMANDS, type TableCommand } from '#lib/editor/table-commands.ts';
import { code, doc, notes, p, ref, table, td, th, ul } from './documents.ts';

/** A state with the caret behind the first occurrence of words. */
function at(document: DocumentNode, words: string): EditorState {
  const root = schema.nodeFromJSON(document);
  let position = -1;
  root.descendants((node, place) => {
    if (position < 0 && node.isText && node.text?.includes(words))
      position = place + node.text.indexOf(words) + words.length;
  });
  return EditorState.create({ doc: root, selection: TextSelection.create(root, position) });
}

describe('a footnote', () => {
  const inserted = (document: DocumentNode, words: string) => {
    const tr = insertFootnote(at(document, words), 'new');
    tr?.doc.check();
    return tr;
  };

  test.each<[string, DocumentNode, DocumentNode]>([
    ['the first', doc(p('a x b')), doc(p('a x', ref('new'), ' b'), notes(['new', p()]))],
    [
      'before another',
      doc(p('x a', ref('1')), notes(['1', p('one')])),
      doc(p('x', ref('new'), ' a', ref('1')), notes(['new', p()], ['1', p('one')])),
    ],
    [
      'behind another, in a cell',
      doc(p('a', ref('1')), table([td(p('x'))]), notes(['1', p('one')], ['lost', p('two')])),
      doc(p('a', ref('1')), table([td(p('x', ref('new')))]), notes(['1', p('one')], ['new', p()], ['lost', p('two')])),
    ],
  ])('%s, with the caret in its note', (_what, before, after) => {
    const tr = inserted(before, 'x');
    expect(tr?.doc.toJSON()).toEqual(after);
    expect(tr?.selection.$from.node(-1).attrs['id']).toBe('new');
  });

  test('is none in code, and none in a note', () => {
    expect(inserted(doc(code('x')), 'x')).toBeNull();
    expect(inserted(doc(p('a', ref('1')), notes(['1', p('x')])), 'x')).toBeNull();
  });

  test('is numbered by the order of the references; notes that nothing refers to come last', () => {
    const root = schema.nodeFromJSON(
      doc(
        p('a', ref('2'), ref('1'), ref('gone')),
        p('b', ref('2')),
        notes(['lost', p('x')], ['1', p('y')], ['2', p('z')]),
      ),
    );
    expect([...footnoteNumbers(footnotePlaces(root))]).toEqual([
      ['2', 1],
      ['1', 2],
      ['lost', 3],
    ]);
  });
});

describe('a table', () => {
  const done = (document: DocumentNode, words: string, command: TableCommand) => {
    const state = at(document, words);
    let after = state;
    TABLE_COMMANDS[command](state, (tr) => {
      after = state.apply(tr);
    });
    after.doc.check();
    return after.doc.toJSON() as DocumentNode;
  };
  const two = doc(p('x'), table([th(p('a')), th(p('b'))], [td(p('c')), td(p('d'))]));

  test.each<[TableCommand, DocumentNode]>([
    ['addRowBefore', doc(p('x'), table([th(p('a')), th(p('b'))], [td(p()), td(p())], [td(p('c')), td(p('d'))]))],
    ['addRowAfter', doc(p('x'), table([th(p('a')), th(p('b'))], [td(p('c')), td(p('d'))], [td(p()), td(p())]))],
    ['addColumnBefore', doc(p('x'), table([th(p()), th(p('a')), th(p('b'))], [td(p()), td(p('c')), td(p('d'))]))],
    ['addColumnAfter', doc(p('x'), table([th(p('a')), th(p()), th(p('b'))], [td(p('c')), td(p()), td(p('d'))]))],
    ['deleteRow', doc(p('x'), table([th(p('a')), th(p('b'))]))],
    ['deleteColumn', doc(p('x'), table([th(p('b'))], [td(p('d'))]))],
    ['toggleHeaderRow', doc(p('x'), table([td(p('a')), td(p('b'))], [td(p('c')), td(p('d'))]))],
    ['deleteTable', doc(p('x'))],
  ])('%s', (command, after) => {
    expect(done(two, 'c', command)).toEqual(after);
  });

  test('goes with its last row', () => {
    expect(done(doc(p('x'), table([td(p('a'))])), 'a', 'deleteRow')).toEqual(doc(p('x')));
  });

  test('begins with a row of headings', () => {
    expect(schema.nodeFromJSON(newTable(2, 2)).toJSON()).toEqual(table([th(p()), th(p())], [td(p()), td(p())]));
  });
});

test.each<[string, DocumentNode, DocumentNode]>([
  ['behind a paragraph, which is not divided', doc(p('a x b'), p('c')), doc(p('a x b'), table([td(p())]), p('c'))],
  ['at the end, with a place to write on', doc(p('x')), doc(p('x'), table([td(p())]), p())],
  ['in an item of a list', doc(ul([p('x')]), p('b')), doc(ul([p('x'), table([td(p())]), p()]), p('b'))],
  [
    'behind the footnotes, for a note holds words alone',
    doc(p('a', ref('1')), notes(['1', p('x')])),
    doc(p('a', ref('1')), notes(['1', p('x')]), table([td(p())]), p()),
  ],
])('a table is put %s', (_what, before, after) => {
  const tr = insertBlocks(at(before, 'x'), [schema.nodeFromJSON(table([td(p())]))], { caret: true });
  tr.doc.check();
  expect(tr.doc.toJSON()).toEqual(after);
  expect(tr.selection.$from.node(-1).type.name).toBe('tableCell');
});
