import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { LocalFinding } from '#lib/core/first-pass/local-check.ts';
import { localMarks, localMarksOf, setLocalMarks } from '#lib/editor/local-marks.ts';
import { schema } from '#lib/editor/schema.ts';
import { newTextBlocks, placesOf, textOfBlock } from '#lib/editor/text-blocks.ts';
import { doc, p } from './documents.ts';

const finding = (start: number, end: number): LocalFinding => ({
  start,
  end,
  rule: 'doubled-words/repeated',
  category: 'garbled',
  severity: 'major',
  message: 'It repeats itself.',
  replacement: 'with',
});

/** "with with" of the second paragraph is marked. */
function marked(): EditorState {
  const document = schema.nodeFromJSON(doc(p('A dog came.'), p('She met with with him.')));
  const state = EditorState.create({ doc: document, plugins: [localMarks()] });
  return state.apply(setLocalMarks(state.tr, [], [{ from: 22, to: 31, finding: finding(8, 17) }]));
}
const words = (state: EditorState): readonly string[] =>
  localMarksOf(state).map(({ from, to }) => state.doc.textBetween(from, to));

test('a local mark moves with the text around it and goes when its words change', () => {
  const state = marked();
  expect(words(state)).toEqual(['with with']);
  expect(words(state.apply(state.tr.insertText('big ', 3)))).toEqual(['with with']);
  expect(words(state.apply(state.tr.insertText('!', 25)))).toEqual([]);
  expect(words(state.apply(state.tr.delete(20, 23)))).toEqual([]);
  expect(words(state.apply(state.tr.delete(1, 12)))).toEqual(['with with']);
  expect(words(state.apply(state.tr.delete(1, 12).insertText('x', 2).insertText('A', 1)))).toEqual(['with with']);
  expect(words(state.apply(state.tr.delete(1, 12).insertText('x', 14)))).toEqual([]);
});

test('what was found anew takes the place of what stood in the paragraph, and of nothing else', () => {
  const state = marked();
  const again = setLocalMarks(state.tr, [{ from: 14, to: 36 }], [{ from: 14, to: 17, finding: finding(0, 3) }]);
  expect(words(state.apply(again))).toEqual(['She']);
  expect(words(state.apply(setLocalMarks(state.tr, [{ from: 1, to: 12 }], [])))).toEqual(['with with']);
});

test('only the text blocks that changed are new, and each is found again where it is now', () => {
  const state = marked();
  const known = new WeakSet();
  expect(newTextBlocks(state.doc, known).map(textOfBlock)).toEqual(['A dog came.', 'She met with with him.']);
  const after = state.apply(state.tr.insertText('big ', 3));
  const [changed] = newTextBlocks(after.doc, known);
  expect(changed && textOfBlock(changed)).toBe('A big dog came.');
  expect(newTextBlocks(after.doc, known)).toEqual([]);
  const second = after.doc.child(1);
  expect(placesOf(after.doc, new Set([second])).get(second)).toBe(18);
});
