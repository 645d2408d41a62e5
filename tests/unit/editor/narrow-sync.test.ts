import fc from 'fast-check';
import { Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { ySyncPluginKey } from 'y-prosemirror';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { changedSpans } from '#lib/editor/changed-spans.ts';
import { narrowSync } from '#lib/editor/narrow-sync.ts';
import { schema } from '#lib/editor/schema.ts';
import { anyDocument, doc, h, hr, p, ul } from './documents.ts';

/** What y-prosemirror dispatches: everything replaced, and its meta. Unchanged blocks are the same objects. */
function synced(state: EditorState, after: DocumentNode): Transaction {
  const known = new Map<string, number>();
  state.doc.forEach((child, _offset, index) => known.set(JSON.stringify(child), index));
  const next = schema.nodeFromJSON(after);
  const content = Array.from({ length: next.childCount }, (_, index) => {
    const place = known.get(JSON.stringify(next.child(index)));
    return place === undefined ? next.child(index) : state.doc.child(place);
  });
  const whole = next.copy(next.content.replaceChild(0, content[0] ?? next.child(0)));
  const slice = new Slice(
    content.reduce((fragment, child, index) => fragment.replaceChild(index, child), whole.content),
    0,
    0,
  );
  return state.tr
    .replace(0, state.doc.content.size, slice)
    .setMeta(ySyncPluginKey, { isChangeOrigin: true })
    .setMeta('addToHistory', false);
}
const stateOf = (document: DocumentNode) => EditorState.create({ doc: schema.nodeFromJSON(document) });
const PARAGRAPHS = ['one', 'two', 'three', 'four', 'five'];
const article = (...texts: string[]) => doc(...texts.map((text) => p(text)));

test('any change of any document comes out the same', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const state = stateOf(before);
      const theirs = synced(state, after);
      const narrow = narrowSync(state, theirs);
      expect(narrow.doc.eq(theirs.doc)).toBe(true);
      narrow.doc.check();
    }),
    { numRuns: 500 },
  );
});

test('an edit of some blocks among many is narrowed, always', () => {
  const edits = fc.array(
    fc.record({
      at: fc.nat(6),
      text: fc.constantFrom('x', 'one two', 'aab'),
      kind: fc.constantFrom('edit', 'insert', 'delete', 'split'),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(anyDocument, edits, (before, changes) => {
      const blocks = [h(1, 'Top'), ...(before.content ?? []), p('Bottom')];
      const after = [...blocks];
      for (const { at, text, kind } of changes) {
        const place = 1 + (at % Math.max(1, after.length - 2));
        after.splice(
          place,
          kind === 'insert' ? 0 : 1,
          ...(kind === 'delete' ? [] : kind === 'split' ? [p(text), p('y')] : [p(text)]),
        );
      }
      const state = stateOf(doc(...blocks));
      const theirs = synced(state, doc(...after));
      const narrow = narrowSync(state, theirs);
      expect(narrow).not.toBe(theirs);
      expect(narrow.doc.eq(theirs.doc)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, DocumentNode, DocumentNode, string[]]>([
  ['a letter', article(...PARAGRAPHS), article('one', 'twoo', 'three', 'four', 'five'), ['9-9']],
  ['two far blocks', article(...PARAGRAPHS), article('onea', 'two', 'three', 'four', 'fivea'), ['4-4', '28-28']],
  ['a new block', article('one', 'two'), article('one', 'new', 'two'), ['5-5']],
  ['a deleted block', article('one', 'two', 'three'), article('one', 'three'), ['5-10']],
  ['a split block', article('one', 'twothree', 'four'), article('one', 'two', 'three', 'four'), ['9-9']],
  ['a block of another kind', doc(p('one'), p('two'), hr), doc(p('one'), h(2, 'two'), hr), ['5-10']],
  [
    'two far items of one list',
    doc(ul([p('one')], [p('two')], [p('three')])),
    doc(ul([p('onea')], [p('two')], [p('threea')])),
    ['6-6', '22-22'],
  ],
  ['a letter where it repeats', article('aaa'), article('aaaa'), ['4-4']],
  ['nothing', article('one'), article('one'), []],
])('spans only what changed: %s', (_name, before, after, spans) => {
  const found = changedSpans(schema.nodeFromJSON(before), schema.nodeFromJSON(after));
  expect(found.map(({ from, to }) => `${from}-${to}`)).toEqual(spans);
});

test('keeps meta and the selection that comes with the change', () => {
  const state = stateOf(article('one', 'two'));
  const theirs = synced(state, article('zero one', 'two'));
  theirs.setSelection(TextSelection.create(theirs.doc, 12));
  const narrow = narrowSync(state, theirs.scrollIntoView());
  expect(narrow).not.toBe(theirs);
  expect(narrow.getMeta(ySyncPluginKey)).toEqual({ isChangeOrigin: true });
  expect(narrow.getMeta('addToHistory')).toBe(false);
  expect(narrow.selection.from).toBe(12);
  expect(narrow.scrolledIntoView).toBe(true);
});

test('leaves every other transaction alone', () => {
  const state = stateOf(article('one', 'two'));
  const typed = state.tr.insertText('x', 1);
  expect(narrowSync(state, typed)).toBe(typed);
  const twoSteps = synced(state, article('three')).insertText('x', 1);
  expect(narrowSync(state, twoSteps)).toBe(twoSteps);
  const ofAnotherState = synced(stateOf(article('zero')), article('three'));
  expect(narrowSync(state, ofAnotherState)).toBe(ofAnotherState);
});
