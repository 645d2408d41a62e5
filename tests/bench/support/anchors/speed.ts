// How long 10,000 annotations on 1,000 paragraphs take: to be found, to be drawn, and to be moved by a keystroke. Stock is
// y-prosemirror's own call for each relative position, and mapping through its step over the whole document.
import { Slice } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { fromBase64 } from 'lib0/buffer';
import { initProseMirrorDoc, relativePositionToAbsolutePosition, ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Target } from '#lib/core/annotation/annotation.ts';
import { annotationDecorations, anchorsOf, setAnnotations } from '#lib/editor/annotation-decorations.ts';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import { narrowSync } from '#lib/editor/narrow-sync.ts';
import { project } from '#lib/editor/project.ts';
import { describeTarget, resolveTargets, type ArticleState } from '#lib/editor/resolve-targets.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';

const PARAGRAPHS = 1000;
const ANNOTATIONS = 10_000;

/** The same numbers each time, 0 to 1. */
let seed = 1;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const word = (): string => Math.floor(random() * 50_000).toString(36);
const paragraph = () => ({
  type: 'paragraph',
  content: [{ type: 'text', text: Array.from({ length: 60 }, word).join(' ') }],
});

const ydoc = new Y.Doc();
Y.applyUpdate(ydoc, seedUpdate({ type: 'doc', content: Array.from({ length: PARAGRAPHS }, paragraph) }));
const fragment = ydoc.getXmlFragment(FRAGMENT);
const look = (): ArticleState => ({
  map: project(initProseMirrorDoc(fragment, schema).doc),
  positions: new FragmentPositions(fragment),
});

/** Median of several runs, printed. */
function timed<T>(name: string, run: () => T, runs = 5): { readonly milliseconds: number; readonly result: T } {
  const times: number[] = [];
  let result = run();
  for (let count = 0; count < runs; count += 1) {
    const began = performance.now();
    result = run();
    times.push(performance.now() - began);
  }
  const milliseconds = times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
  console.log(`${name.padEnd(62)} ${milliseconds.toFixed(2)} ms`);
  return { milliseconds, result };
}

function findTargets(): readonly Target[] {
  const state = look();
  const targets = Array.from({ length: ANNOTATIONS }, () => {
    const start = Math.floor(random() * state.map.length);
    return describeTarget({ start, end: start + 1 + Math.floor(random() * 60) }, 1, state);
  });
  const state2 = timed('where shared types stand, and the projection', look).result;
  const ours = timed(`find ${ANNOTATIONS} annotations: ours`, () => resolveTargets(targets, state2));
  const { mapping } = initProseMirrorDoc(fragment, schema);
  const edges = targets.flatMap(({ relative }) => (relative ? [relative.start, relative.end] : []));
  const stock = timed(
    `find ${ANNOTATIONS} annotations: stock, one by one, no words compared`,
    () =>
      edges.map((edge) =>
        relativePositionToAbsolutePosition(ydoc, fragment, Y.decodeRelativePosition(fromBase64(edge)), mapping),
      ),
    1,
  );
  console.log(`  ours is ${(stock.milliseconds / ours.milliseconds).toFixed(0)} times faster`);
  return targets;
}

function lose(targets: readonly Target[]): void {
  const half = new Y.Doc();
  Y.applyUpdate(half, Y.encodeStateAsUpdate(ydoc));
  const rest = half.getXmlFragment(FRAGMENT);
  rest.delete(0, PARAGRAPHS / 2);
  const state = { map: project(initProseMirrorDoc(rest, schema).doc), positions: new FragmentPositions(rest) };
  const { result } = timed('find them after half of the article was deleted', () => resolveTargets(targets, state), 1);
  console.log(`  ${result.filter((anchor) => anchor.state === 'orphaned').length} orphaned`);
}

function draw(targets: readonly Target[]): void {
  const { map } = look();
  const annotations = targets.map(({ position }, index) => ({
    id: `${index}`,
    from: map.positionAt(position.start),
    to: map.positionAt(position.end),
    category: 'garbled',
    color: 'orange',
    underline: 'wavy' as const,
    decided: false,
  }));
  const plugins = annotationDecorations({ onPick: () => undefined, onChange: () => undefined });
  const empty = EditorState.create({ doc: initProseMirrorDoc(fragment, schema).doc, plugins });
  const state = timed('draw them all at first', () => empty.apply(setAnnotations(empty.tr, annotations)), 1).result;
  timed('say again where they all are', () => state.apply(setAnnotations(state.tr, annotations)), 1);
  timed('a keystroke', () => state.apply(state.tr.insertText('x', 5000)), 41);
  remoteKeystroke(state);
}

function remoteKeystroke(state: EditorState): void {
  const typed = state.tr.insertText('x', 5000).doc;
  const whole = state.tr
    .replace(0, state.doc.content.size, new Slice(typed.content, 0, 0))
    .setMeta(ySyncPluginKey, { isChangeOrigin: true });
  const kept = (after: EditorState) => `${anchorsOf(after).size} of ${anchorsOf(state).size} annotations live`;
  const stock = timed('a keystroke of somebody else: stock', () => state.apply(whole), 41);
  console.log(`  ${kept(stock.result)}`);
  timed('  the narrowing alone', () => narrowSync(state, whole), 201);
  const ours = timed('a keystroke of somebody else: narrowed', () => state.apply(narrowSync(state, whole)), 41);
  console.log(`  ${kept(ours.result)}`);
}

/** Measures and prints it all. */
export function measureSpeed(): void {
  const targets = findTargets();
  lose(targets);
  draw(targets);
}
