import type { Editor } from '@tiptap/core';
import type { Span } from '#lib/editor/annotation-state.ts';

/** Beyond the window, in pixels, up to where blocks are near: some turns of a wheel. */
const REACH = 1600;

/**
 * The positions of the blocks in or near sight: all of the text where something else stands between its blocks, null before it
 * is laid out.
 */
export function nearSight({ view, state }: Editor): Span | null {
  const { children } = view.dom;
  if (view.dom.offsetHeight === 0) return null;
  if (children.length !== state.doc.childCount) return { from: 0, to: state.doc.content.size };
  const first = children[firstWhere(children, ({ bottom }) => bottom > -REACH)];
  const after = children[firstWhere(children, ({ top }) => top > window.innerHeight + REACH)];
  const start = (block: Element | undefined) => (block ? view.posAtDOM(block, 0) - 1 : state.doc.content.size);
  return { from: start(first), to: start(after) };
}

/** Index of the first of elements that stand below each other for whose box something holds; their count when for none. */
function firstWhere(elements: HTMLCollection, holds: (box: DOMRect) => boolean): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const half = (low + high) >>> 1;
    const box = elements[half]?.getBoundingClientRect();
    if (box && holds(box)) high = half;
    else low = half + 1;
  }
  return low;
}
