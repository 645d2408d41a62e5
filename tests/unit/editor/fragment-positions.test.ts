import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initProseMirrorDoc, relativePositionToAbsolutePosition } from 'y-prosemirror';
import { fromBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { fromRelative, toRelative } from '#lib/editor/positions.ts';
import { schema } from '#lib/editor/schema.ts';
import { copies, fragmentOf, reopened, stateOf } from './clients.ts';
import { anyDocument, br, doc, hr, p, sampleDocument, ul } from './documents.ts';

const one = (document: Parameters<typeof copies>[0]): Y.Doc => copies(document, 1)[0] as Y.Doc;

test('every range of any document comes back from its relative positions, also in a reopened copy', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ydoc = one(document);
      const [state, later] = [stateOf(ydoc), stateOf(reopened(ydoc))];
      for (let start = 0; start < state.map.length; start += 1) {
        for (const end of [start, start + 1, state.map.length]) {
          const [from, to] = [state.map.positionAt(start), state.map.positionAt(end)];
          const relative = toRelative(state.positions, from, to);
          expect(fromRelative(state.positions, relative)).toEqual({ kind: 'range', from, to });
          expect(fromRelative(later.positions, relative)).toEqual({ kind: 'range', from, to });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('agrees with y-prosemirror about every position of the sample, the first character too', () => {
  const ydoc = one(sampleDocument);
  const { map, positions } = stateOf(ydoc);
  const { mapping } = initProseMirrorDoc(fragmentOf(ydoc), schema);
  for (let offset = 0; offset < map.length; offset += 7) {
    const from = map.positionAt(offset);
    const relative = Y.decodeRelativePosition(fromBase64(toRelative(positions, from, from).start));
    expect(relativePositionToAbsolutePosition(ydoc, fragmentOf(ydoc), relative, mapping)).toBe(from);
  }
});

test.each([
  ['nonsense', 'not base64!'],
  ['nothing', ''],
  ['another root type', 'AQVvdGhlcgA='],
  ['an edit that has not arrived', 'AP////8PCgA='],
])('takes %s for what is not known, and makes no root type of it', (_name, text) => {
  const ydoc = one(doc(p('one')));
  expect(fromRelative(stateOf(ydoc).positions, { start: text, end: text }).kind).toBe('unknown');
  expect([...ydoc.share.keys()]).toEqual(['default']);
});

test('knows where a deleted block stood, while Yjs remembers it', () => {
  const ydoc = new Y.Doc({ gc: false });
  Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(one(doc(p('one'), hr, p('two'), ul([p('three')])))));
  const before = stateOf(ydoc);
  const relative = toRelative(before.positions, 8, 10);
  fragmentOf(ydoc).delete(2, 1);
  expect(fromRelative(stateOf(ydoc).positions, relative)).toEqual({ kind: 'range', from: 6, to: 6, blockGone: true });
});

test('what stands between two deleted blocks is not what stood in them', () => {
  const ydoc = new Y.Doc({ gc: false });
  Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(one(doc(p('one'), p('two'), p('in between'), p('three'), p('four')))));
  const relative = toRelative(stateOf(ydoc).positions, 7, 26);
  fragmentOf(ydoc).delete(3, 1);
  fragmentOf(ydoc).delete(1, 1);
  expect(fromRelative(stateOf(ydoc).positions, relative)).toEqual({ kind: 'range', from: 5, to: 5, blockGone: true });
});

test('says that words are gone when their block was deleted and forgotten', () => {
  const ydoc = one(doc(p('one'), p('two', br, 'three')));
  const relative = toRelative(stateOf(ydoc).positions, 7, 9);
  fragmentOf(ydoc).delete(1, 1);
  expect(fromRelative(stateOf(ydoc).positions, relative).kind).toBe('gone');
});

test('a start is not pushed by what is typed before it, nor an end by what is typed after it', () => {
  const ydoc = one(doc(p('one two three')));
  const before = stateOf(ydoc);
  const relative = toRelative(before.positions, 5, 8);
  const text = (fragmentOf(ydoc).get(0) as Y.XmlElement).get(0) as Y.XmlText;
  text.insert(7, '!');
  text.insert(4, '?');
  // "one ?two! three"
  expect(fromRelative(stateOf(ydoc).positions, relative)).toEqual({ kind: 'range', from: 6, to: 9 });
});
