import type { Editor } from '@tiptap/core';
import type * as Y from 'yjs';
import type { Span } from '#lib/editor/annotation-state.ts';
import type { DraftTarget } from '#components/margin/draft.ts';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import { project } from '#lib/editor/project.ts';
import { describeTarget, resolveTargets, type ArticleState } from '#lib/editor/resolve-targets.ts';

/** The editor's state in the words of lib/editor. Walks over the whole article: for what a person asks, not for a keystroke. */
export function articleState(editor: Editor, fragment: Y.XmlFragment): ArticleState {
  return { map: project(editor.state.doc), positions: new FragmentPositions(fragment) };
}

/** All selectors for a range of positions. */
export function describeRange(editor: Editor, fragment: Y.XmlFragment, { from, to }: Span): DraftTarget {
  const state = articleState(editor, fragment);
  const range = { start: state.map.offsetAt(from, 1), end: state.map.offsetAt(to, -1) };
  const { quote, position, relative } = describeTarget(range, 0, state);
  return { quote, position: { start: position.start, end: position.end }, relative };
}

/** Where a target is now, or null when its words are gone. */
export function findTarget(editor: Editor, fragment: Y.XmlFragment, target: DraftTarget): Span | null {
  const state = articleState(editor, fragment);
  const [anchor] = resolveTargets([{ ...target, position: { ...target.position, update: 0 } }], state);
  if (!anchor || anchor.state === 'orphaned') return null;
  return { from: state.map.positionAt(anchor.start), to: state.map.positionAt(anchor.end) };
}
