import { expect, test } from 'vitest';
import { updateYFragment, initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Target } from '#lib/core/annotation/annotation.ts';
import { describeTarget, resolveTargets } from '#lib/editor/resolve-targets.ts';
import { schema } from '#lib/editor/schema.ts';
import { copies, fragmentOf, reopened, stateOf, sync, textOfBlock } from './clients.ts';
import { doc, h, p, sampleDocument, sampleText } from './documents.ts';

const ARTICLE = doc(
  h(1, 'The opening of the talks'),
  p('The delegates came with hope, with fear and with nothing else to say.'),
  p('Nobody had asked them about the price of grain in the south this year.'),
);

function target(ydoc: Y.Doc, words: string): Target {
  const state = stateOf(ydoc);
  const start = state.map.text.indexOf(words);
  if (start < 0) throw new Error(`No "${words}"`);
  return describeTarget({ start, end: start + words.length }, 1, state);
}
function shown(ydoc: Y.Doc, ...targets: readonly Target[]): string[] {
  return resolveTargets(targets, stateOf(ydoc)).map(({ state, text }) =>
    state === 'orphaned' ? state : `${state}: ${text}`,
  );
}
const [first, second] = copies(ARTICLE, 2) as [Y.Doc, Y.Doc];
const fresh = (): [Y.Doc, Y.Doc] => copies(ARTICLE, 2) as [Y.Doc, Y.Doc];

test('finds the first character, the last one, and all', () => {
  const all = stateOf(first).map.text;
  expect(shown(second, target(first, 'T'), target(first, 'year.'), target(first, all))).toEqual([
    'exact: T',
    'exact: year.',
    `exact: ${all}`,
  ]);
});

test('keeps to its words while others type before, after and inside', () => {
  const [mine, theirs] = fresh();
  const hope = target(mine, 'with hope');
  textOfBlock(theirs, 1).insert(0, 'Then, as we know: ');
  textOfBlock(theirs, 2).insert(0, 'A. ');
  sync(mine, theirs);
  expect(shown(mine, hope)).toEqual(['exact: with hope']);
  textOfBlock(mine, 1).insert(textOfBlock(mine, 1).toString().indexOf('hope'), 'some ');
  sync(mine, theirs);
  expect(shown(theirs, hope)).toEqual(['changed: with some hope']);
});

test.each([
  ['for the one who undoes', (mine: Y.Doc, _theirs: Y.Doc) => mine],
  ['for others', (_mine: Y.Doc, theirs: Y.Doc) => theirs],
  ['after opening it again', (mine: Y.Doc) => reopened(mine)],
])('comes back after delete and undo, %s', (_name, seenBy) => {
  const [mine, theirs] = fresh();
  const undo = new Y.UndoManager(fragmentOf(mine));
  const targets = [target(mine, 'hope'), target(mine, 'with fear'), target(mine, 'came with hope, with fear and with')];
  const text = textOfBlock(mine, 1);
  text.delete(14, text.length - 20);
  sync(mine, theirs);
  expect(shown(theirs, ...targets)).toEqual(['orphaned', 'orphaned', 'orphaned']);
  undo.undo();
  sync(mine, theirs);
  expect(shown(seenBy(mine, theirs), ...targets)).toEqual([
    'exact: hope',
    'exact: with fear',
    'exact: came with hope, with fear and with',
  ]);
});

test('comes back after a block was deleted and the deletion undone', () => {
  const [mine, theirs] = fresh();
  const undo = new Y.UndoManager(fragmentOf(mine));
  const price = target(mine, 'price of grain');
  fragmentOf(mine).delete(2, 1);
  sync(mine, theirs);
  expect(shown(theirs, price)).toEqual(['orphaned']);
  undo.undo();
  sync(mine, theirs);
  expect(shown(theirs, price)).toEqual(['exact: price of grain']);
});

/** Changes a copy as y-prosemirror does after an edit in the page. */
function edit(ydoc: Y.Doc, document: typeof ARTICLE): void {
  const { meta } = initProseMirrorDoc(fragmentOf(ydoc), schema);
  updateYFragment(ydoc, fragmentOf(ydoc), schema.nodeFromJSON(document), meta);
}
const [title, one, two] = (ARTICLE.content ?? []) as [typeof ARTICLE, typeof ARTICLE, typeof ARTICLE];

test.each([
  [
    'its paragraph became a heading',
    doc(title, h(2, 'The delegates came with hope, with fear and with nothing else to say.'), two),
    'exact: with fear',
  ],
  [
    'its paragraph was split before it',
    doc(title, p('The delegates came with hope, '), p('with fear and with nothing else to say.'), two),
    'exact: with fear',
  ],
  [
    'its paragraph was split inside it',
    doc(title, p('The delegates came with hope, with'), p(' fear and with nothing else to say.'), two),
    'changed: with\n fear',
  ],
  [
    'its paragraph was joined to the heading',
    doc(h(1, 'The opening of the talks', 'The delegates came with hope, with fear and with nothing else to say.'), two),
    'exact: with fear',
  ],
  ['its paragraph moved below the next one', doc(title, two, one), 'moved: with fear'],
  ['its paragraph went', doc(title, two), 'orphaned'],
  ['all went', doc(p()), 'orphaned'],
])('with an edit of the page: %s', (_name, after, expected) => {
  const [mine, theirs] = fresh();
  const fear = target(mine, 'with fear');
  edit(theirs, after);
  sync(mine, theirs);
  // Where a split or joined text was written anew, the place may count as another.
  expect(shown(mine, fear).map((text) => text.replace('moved', 'exact'))).toEqual([expected.replace('moved', 'exact')]);
});

test('a deleted sentence does not attach to one that is like it, wherever that is', () => {
  const like = (day: string) => `They met on ${day} in the old town hall and said nothing new.`;
  const [mine, theirs] = copies(
    doc(p(like('Monday')), p(like('Tuesday')), p('Then. ', like('Friday'), ' And then.')),
    2,
  ) as [Y.Doc, Y.Doc];
  const targets = [target(mine, like('Monday')), target(mine, 'Monday in the old town'), target(mine, 'They met')];
  fragmentOf(theirs).delete(0, 1);
  sync(mine, theirs);
  expect(shown(mine, ...targets)).toEqual(['orphaned', 'orphaned', 'orphaned']);
});

test('an insertion point stays where it is among edits, and goes with its words', () => {
  const [mine, theirs] = fresh();
  const state = stateOf(mine);
  const at = state.map.text.indexOf('price');
  const point = describeTarget({ start: at, end: at }, 1, state);
  textOfBlock(theirs, 2).insert(0, 'Indeed: ');
  sync(mine, theirs);
  expect(resolveTargets([point], stateOf(mine))).toEqual([{ state: 'exact', start: at + 8, end: at + 8, text: '' }]);
  fragmentOf(theirs).delete(2, 1);
  sync(mine, theirs);
  expect(shown(mine, point)).toEqual(['orphaned']);
});

test('every word of the sample is found exactly after 5,000 characters were pasted above', () => {
  const [mine, theirs] = copies(sampleDocument, 2) as [Y.Doc, Y.Doc];
  const before = stateOf(mine);
  const words = [...before.map.text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const targets = words.map((word) => describeTarget(word, 1, before));
  const pasted = new Y.XmlElement('paragraph');
  pasted.insert(0, [new Y.XmlText(sampleText.slice(0, 5000).replaceAll('\n', ' '))]);
  fragmentOf(theirs).insert(0, [pasted]);
  sync(mine, theirs);
  const anchors = resolveTargets(targets, stateOf(mine));
  expect(anchors).toEqual(
    words.map(({ start, end }) => ({
      state: 'exact',
      start: start + 5001,
      end: end + 5001,
      text: before.map.text.slice(start, end),
    })),
  );
});
