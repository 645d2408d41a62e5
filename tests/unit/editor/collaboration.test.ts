// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { afterEach, expect, test } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { Collaboration } from '#lib/editor/collaboration.ts';
import { articleExtensions } from '#lib/editor/extensions.ts';
import { copies, fragmentOf, sync, textOfBlock } from './clients.ts';
import { br, doc, p, sampleDocument } from './documents.ts';

const opened: Editor[] = [];
afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
});

function open(ydoc: Y.Doc, awareness: Awareness | null = null): Editor {
  const element = document.createElement('div');
  document.body.append(element);
  const collaboration = Collaboration.configure({
    fragment: fragmentOf(ydoc),
    awareness,
    colorOf: (id) => `var(--of-${id})`,
  });
  const editor = new Editor({ element, extensions: [...articleExtensions, collaboration] });
  opened.push(editor);
  return editor;
}
function pair(document: DocumentNode): { mine: Y.Doc; theirs: Y.Doc } {
  const [mine, theirs] = copies(document, 2) as [Y.Doc, Y.Doc];
  return { mine, theirs };
}
const texts = (editor: Editor): string[] => editor.state.doc.content.content.map((block) => block.textContent);

test('opening an article changes nothing in it', () => {
  const { mine } = pair(sampleDocument);
  const before = Y.encodeStateAsUpdate(mine);
  const editor = open(mine);
  editor.commands.setTextSelection(5);
  expect(Y.encodeStateAsUpdate(mine)).toEqual(before);
});

test('an edit arrives at the other editor, and the selection there stays on its words', () => {
  const { mine, theirs } = pair(doc(p('one two'), p('three four')));
  const [here, there] = [open(mine), open(theirs)];
  there.commands.setTextSelection({ from: 10, to: 15 });
  expect(there.state.doc.textBetween(10, 15)).toBe('three');
  here.commands.insertContentAt(1, 'zero ');
  sync(mine, theirs);
  expect(texts(there)).toEqual(['zero one two', 'three four']);
  const { from, to } = there.state.selection;
  expect(there.state.doc.textBetween(from, to)).toBe('three');
});

test('two people who type around soft returns at the same time keep each other’s words and returns', () => {
  const { mine, theirs } = pair(doc(p('one', br, 'two', br, 'three')));
  const [here, there] = [open(mine), open(theirs)];
  // Before and behind the first return, and new returns at both ends, each before hearing of the other's.
  here.commands.insertContentAt(4, ' mine');
  there.commands.insertContentAt(5, 'theirs ');
  sync(mine, theirs);
  here.chain().setTextSelection(1).setHardBreak().run();
  there
    .chain()
    .setTextSelection(there.state.doc.content.size - 1)
    .setHardBreak()
    .insertContent('four')
    .run();
  sync(mine, theirs);
  const lines = (editor: Editor): string => editor.state.doc.textBetween(0, editor.state.doc.content.size, '|', '/');
  expect(lines(here)).toBe('/one mine/theirs two/three/four');
  expect(lines(there)).toBe(lines(here));
});

test('undo and redo are of own edits, also after plugins came and went', () => {
  const { mine, theirs } = pair(doc(p('one'), p('two')));
  const [here, there] = [open(mine), open(theirs)];
  here.commands.insertContentAt(4, ' mine');
  sync(mine, theirs);
  there.commands.insertContentAt(1, 'theirs ');
  sync(mine, theirs);
  here.registerPlugin(new Plugin({ key: new PluginKey('bubble') }));
  here.unregisterPlugin('bubble');
  expect(here.commands.undo()).toBe(true);
  sync(mine, theirs);
  expect([texts(here), texts(there)]).toEqual([
    ['theirs one', 'two'],
    ['theirs one', 'two'],
  ]);
  expect(here.commands.redo()).toBe(true);
  sync(mine, theirs);
  expect([texts(here), texts(there)]).toEqual([
    ['theirs one mine', 'two'],
    ['theirs one mine', 'two'],
  ]);
  expect(here.commands.redo()).toBe(false);
  here.commands.insertContentAt(1, 'x');
  expect(here.commands.undo()).toBe(true);
  expect(texts(here)).toEqual(['theirs one mine', 'two']);
});

test('what the server changes is in nobody’s undo', () => {
  const { mine, theirs } = pair(doc(p('one')));
  const here = open(mine);
  textOfBlock(theirs, 0).insert(3, ' more');
  sync(mine, theirs);
  expect(here.commands.undo()).toBe(false);
  expect(texts(here)).toEqual(['one more']);
});

/** Decorations on every paragraph, kept by mapping alone. */
function decorated(editor: Editor): () => number {
  const key = new PluginKey<DecorationSet>('test');
  const every = () => {
    const marks: Decoration[] = [];
    editor.state.doc.forEach((block, offset) => {
      if (block.content.size > 0) marks.push(Decoration.inline(offset + 1, offset + block.nodeSize - 1, {}));
    });
    return DecorationSet.create(editor.state.doc, marks);
  };
  const initial = every();
  editor.registerPlugin(
    new Plugin({ key, state: { init: () => initial, apply: (tr, set) => set.map(tr.mapping, tr.doc) } }),
  );
  return () => key.getState(editor.state)?.find().length ?? 0;
}

test('one update that touches two far blocks keeps the decorations of all others', () => {
  const { mine, theirs } = pair(sampleDocument);
  const there = open(theirs);
  const count = decorated(there);
  const all = count();
  expect(all).toBeGreaterThan(30);
  mine.transact(() => {
    textOfBlock(mine, 0).insert(5, 'typed ');
    textOfBlock(mine, 40).insert(5, 'typed ');
  });
  sync(mine, theirs);
  expect(there.state.doc.firstChild?.textContent).toContain('typed');
  expect(count()).toBe(all);
  fragmentOf(mine).delete(20, 1);
  sync(mine, theirs);
  expect(count()).toBe(all - 1);
});

test('after many edits from both sides, both editors hold what the shared text holds', () => {
  const { mine, theirs } = pair(sampleDocument);
  const [here, there] = [open(mine), open(theirs)];
  let seed = 7;
  const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  for (let round = 0; round < 120; round += 1) {
    const editor = round % 2 === 0 ? here : there;
    const at = 1 + random(editor.state.doc.content.size - 2);
    const kind = random(4);
    if (kind === 0) editor.commands.insertContentAt(at, 'typed');
    else if (kind === 1) editor.chain().setTextSelection(at).splitBlock().run();
    else if (kind === 2)
      editor.commands.deleteRange({ from: at, to: Math.min(at + random(60), editor.state.doc.content.size) });
    else
      editor
        .chain()
        .setTextSelection({ from: at, to: Math.min(at + 9, editor.state.doc.content.size) })
        .toggleBold()
        .run();
    if (round % 3 === 0) sync(mine, theirs);
  }
  sync(mine, theirs);
  sync(mine, theirs);
  expect(here.state.doc.toJSON()).toEqual(there.state.doc.toJSON());
  expect(open(theirs).state.doc.toJSON()).toEqual(there.state.doc.toJSON());
  here.state.doc.check();
});

test('others’ carets have a name and a colour, and no markup of theirs', async () => {
  const { mine } = pair(doc(p('one two')));
  const awareness = new Awareness(mine);
  const editor = open(mine, awareness);
  const text = textOfBlock(mine, 0);
  const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 3));
  awareness.states.set(424_242, { user: { id: 'u1', name: '<b>Ada</b>' }, cursor: { anchor: place, head: place } });
  awareness.emit('change', [{ added: [424_242], updated: [], removed: [] }, 'test']);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const caret = editor.view.dom.querySelector('.caret');
  expect(caret?.querySelector('.caret-name')?.textContent).toBe('<b>Ada</b>');
  expect(caret?.getAttribute('style')).toBe('--caret: var(--of-u1)');
  awareness.destroy();
});
