// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import {
  AnnotationDecorations,
  anchorsOf,
  annotationDecorations,
  annotationsAt,
  draftOf,
  orderOf,
  putAnnotations,
  setActive,
  setAnnotations,
  setDraft,
  showAnnotations,
  spansOf,
  startsWithin,
} from '#lib/editor/annotation-decorations.ts';
import { Collaboration } from '#lib/editor/collaboration.ts';
import type { DrawnAnnotation } from '#lib/editor/drawn-annotation.ts';
import { articleExtensions } from '#lib/editor/extensions.ts';
import { project } from '#lib/editor/project.ts';
import { copies, fragmentOf, sync, textOfBlock } from './clients.ts';
import { doc, p, sampleDocument } from './documents.ts';

const opened: Editor[] = [];
afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
});

const ARTICLE = doc(p('one two three'), p('four five six'), p('seven eight nine'));

function open(ydoc: Y.Doc) {
  const element = document.createElement('div');
  document.body.append(element);
  const onPick = vi.fn<(id: string) => void>();
  const onChange = vi.fn<(state: { changed: ReadonlySet<string>; lost: ReadonlySet<string> }) => void>();
  const editor = new Editor({
    element,
    extensions: [
      ...articleExtensions,
      Collaboration.configure({ fragment: fragmentOf(ydoc), awareness: null, colorOf: () => 'black' }),
      AnnotationDecorations.configure({ onPick, onChange }),
    ],
  });
  opened.push(editor);
  return { editor, onPick, onChange };
}

/** Annotations on words; the words are their ids. */
function on(editor: Editor, ...words: string[]): DrawnAnnotation[] {
  const map = project(editor.state.doc);
  return words.map((id) => {
    const start = map.text.indexOf(id.replace(/^\^/u, ''));
    if (start < 0) throw new Error(`No "${id}"`);
    const [from, to] = [map.positionAt(start), map.positionAt(start + (id.startsWith('^') ? 0 : id.length))];
    return { id, from, to, category: 'garbled', color: 'orange', underline: 'wavy', decided: false };
  });
}
const put = (editor: Editor, ...words: string[]) =>
  editor.view.dispatch(setAnnotations(editor.state.tr, on(editor, ...words)));
const drawn = (editor: Editor, id: string) =>
  [...editor.view.dom.querySelectorAll<HTMLElement>('[data-annotation]')]
    .filter((element) => element.dataset['annotation'] === id)
    .map((element) => element.textContent)
    .join('');
const wordsOf = (editor: Editor, id: string) => {
  const anchor = anchorsOf(editor.state).get(id);
  return anchor && editor.state.doc.textBetween(anchor.from, anchor.to, '\n');
};
const article = () => copies(ARTICLE, 2) as [Y.Doc, Y.Doc];

test('draws words with their category, colour and line', () => {
  const { editor } = open(article()[0]);
  put(editor, 'two');
  const element = editor.view.dom.querySelector('[data-annotation="two"]');
  expect(element?.textContent).toBe('two');
  expect(element?.className).toBe('flag flag-garbled');
  expect(element?.getAttribute('data-underline')).toBe('wavy');
  expect(element?.getAttribute('style')).toContain('--flag: var(--category-orange)');
});

test('annotations keep to their words through own edits, and only edits inside are reported', () => {
  const { editor, onChange } = open(article()[0]);
  put(editor, 'two', 'five six');
  editor.commands.insertContentAt(1, 'zero ');
  expect([drawn(editor, 'two'), drawn(editor, 'five six')]).toEqual(['two', 'five six']);
  expect(onChange).not.toHaveBeenCalled();
  const { from } = anchorsOf(editor.state).get('five six') ?? { from: 0 };
  editor.commands.insertContentAt(from + 5, 'and ');
  expect(drawn(editor, 'five six')).toBe('five and six');
  expect(onChange).toHaveBeenLastCalledWith({ changed: new Set(['five six']), lost: new Set() });
  editor.commands.deleteRange({ from: from + 5, to: from + 9 });
  expect(onChange).toHaveBeenLastCalledWith({ changed: new Set(), lost: new Set() });
});

test('annotations keep to their words through edits of others in far blocks at once', () => {
  const [mine, theirs] = article();
  const { editor, onChange } = open(mine);
  put(editor, 'two', 'five', 'nine');
  theirs.transact(() => {
    textOfBlock(theirs, 0).insert(0, 'A ');
    textOfBlock(theirs, 2).insert(0, 'B ');
  });
  sync(mine, theirs);
  expect(['two', 'five', 'nine'].map((id) => drawn(editor, id))).toEqual(['two', 'five', 'nine']);
  expect(onChange).not.toHaveBeenCalled();
});

test('deleted words are reported as lost, and words put there anew are drawn again', () => {
  const [mine, theirs] = article();
  const { editor, onChange } = open(mine);
  put(editor, 'two', 'five');
  textOfBlock(theirs, 1).delete(0, 10);
  sync(mine, theirs);
  expect(onChange).toHaveBeenLastCalledWith({ changed: new Set(), lost: new Set(['five']) });
  expect([...anchorsOf(editor.state).keys()]).toEqual(['two']);
  put(editor, 'two', 'six');
  expect(drawn(editor, 'six')).toBe('six');
  expect(onChange).toHaveBeenLastCalledWith({ changed: new Set(), lost: new Set() });
});

test('overlapping annotations nest, and clicks go through them', () => {
  const { editor, onPick } = open(article()[0]);
  put(editor, 'one two three', 'two');
  expect(editor.view.dom.querySelector('[data-annotation="one two three"] [data-annotation="two"]')?.textContent).toBe(
    'two',
  );
  const [{ from }] = on(editor, 'two') as [DrawnAnnotation];
  expect(annotationsAt(editor.state, from + 1)).toEqual(['two', 'one two three']);
  const click = () => {
    editor.view.someProp('handleClick', (pick) => pick(editor.view, from + 1, new MouseEvent('click')));
    const id = onPick.mock.lastCall?.[0] ?? null;
    editor.view.dispatch(setActive(editor.state.tr, id));
    return id;
  };
  expect([click(), click(), click()]).toEqual(['two', 'one two three', 'two']);
  expect(editor.view.dom.querySelectorAll('.flag-active')).toHaveLength(1);
});

test('an annotation across blocks is drawn in each of them', () => {
  const { editor } = open(article()[0]);
  put(editor, 'three\nfour');
  expect(drawn(editor, 'three\nfour')).toBe('threefour');
  expect(wordsOf(editor, 'three\nfour')).toBe('three\nfour');
});

test('an insertion point is a mark between characters that moves with them', () => {
  const { editor } = open(article()[0]);
  put(editor, '^five');
  editor.commands.insertContentAt(1, 'zero ');
  const { from, to } = anchorsOf(editor.state).get('^five') ?? { from: 0, to: 1 };
  expect([from === to, editor.state.doc.textBetween(from, from + 4)]).toEqual([true, 'five']);
  expect(editor.view.dom.querySelectorAll('.flag-point[data-annotation="^five"]')).toHaveLength(1);
});

test('what is filtered out is drawn nowhere, moves along, and comes back at its words', () => {
  const { editor } = open(article()[0]);
  put(editor, 'two', 'five');
  editor.view.dispatch(showAnnotations(editor.state.tr, new Set(['two'])));
  expect(editor.view.dom.querySelectorAll('.flag')).toHaveLength(1);
  editor.commands.insertContentAt(15, 'zero ');
  expect(wordsOf(editor, 'five')).toBe('five');
  editor.view.dispatch(showAnnotations(editor.state.tr, null));
  expect(drawn(editor, 'five')).toBe('five');
});

test('a draft is marked, moves along, and is let go', () => {
  const { editor } = open(article()[0]);
  put(editor, 'two');
  editor.view.dispatch(setDraft(editor.state.tr, { from: 5, to: 8 }));
  editor.commands.insertContentAt(1, 'zero ');
  expect(draftOf(editor.state)).toEqual({ from: 10, to: 13 });
  expect(editor.view.dom.querySelector('.flag-draft')?.textContent).toBe('two');
  editor.view.dispatch(setDraft(editor.state.tr, null));
  expect([draftOf(editor.state), editor.view.dom.querySelector('.flag-draft')]).toEqual([null, null]);
});

test('saying again where everything is leaves every decoration as it is', () => {
  const { editor } = open(copies(sampleDocument, 1)[0] as Y.Doc);
  put(editor, 'Ukraine', 'War Fatigue', 'Alaska');
  const before = [...editor.view.dom.querySelectorAll('.flag')];
  put(editor, 'Ukraine', 'War Fatigue', 'Alaska');
  expect([...editor.view.dom.querySelectorAll('.flag')]).toEqual(before);
  expect(before).toHaveLength(3);
});

test('saying where some are leaves all others as they are, and those that are nowhere go', () => {
  const { editor } = open(article()[0]);
  put(editor, 'two', 'five');
  const [five] = on(editor, 'five');
  if (!five) throw new Error('Nothing to draw');
  const before = editor.view.dom.querySelector('[data-annotation="two"]');
  const order = orderOf(editor.state);
  editor.commands.insertContentAt(1, 'zero ');
  expect(orderOf(editor.state)).toBe(order);
  editor.view.dispatch(putAnnotations(editor.state.tr, [], ['five']));
  expect(orderOf(editor.state)).toEqual(['two']);
  expect(editor.view.dom.querySelector('[data-annotation="two"]')).toBe(before);
  expect(editor.view.dom.querySelector('[data-annotation="five"]')).toBeNull();
  const { from, to } = anchorsOf(editor.state).get('two') ?? { from: 0, to: 0 };
  editor.view.dispatch(putAnnotations(editor.state.tr, [{ ...five, from: from + 1, to }], []));
  expect(orderOf(editor.state)).toEqual(['two', 'five']);
  expect([...spansOf(editor.state, new Set(['five']))]).toEqual([['five', { from: from + 1, to }]]);
  expect(startsWithin(editor.state, { from, to })).toContainEqual(['five', from + 1]);
});

test('positions outside the document are not drawn', () => {
  const { editor } = open(article()[0]);
  const [two] = on(editor, 'two') as [DrawnAnnotation];
  editor.view.dispatch(
    setAnnotations(editor.state.tr, [
      { ...two, to: 9999 },
      { ...two, id: 'x', from: 7, to: 6 },
    ]),
  );
  expect(editor.view.dom.querySelector('.flag')).toBeNull();
});

test('a keystroke with 3,000 annotations stays far below a frame', () => {
  const [ydoc] = copies(
    doc(...Array.from({ length: 500 }, (_, index) => p(`paragraph ${index} has six words`))),
    1,
  ) as [Y.Doc];
  const { editor } = open(ydoc);
  const list: DrawnAnnotation[] = [];
  editor.state.doc.forEach((_block, offset, index) => {
    for (let nth = 0; nth < 6; nth += 1)
      list.push({
        id: `${index} ${nth}`,
        from: offset + 2 + nth * 2,
        to: offset + 4 + nth * 2,
        category: null,
        color: 'teal',
        underline: 'solid',
        decided: false,
      });
  });
  const plugins = annotationDecorations({ onPick: () => undefined, onChange: () => undefined });
  let state = EditorState.create({ doc: editor.state.doc, plugins });
  state = state.apply(setAnnotations(state.tr, list));
  const times = Array.from({ length: 40 }, () => {
    const began = performance.now();
    state = state.apply(state.tr.insertText('x', 8));
    return performance.now() - began;
  }).toSorted((one, other) => one - other);
  expect(times[20]).toBeLessThan(5);
  expect(anchorsOf(state).size).toBe(3000);
});
