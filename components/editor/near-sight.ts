import type { Editor } from '@tiptap/core';
import { blockElements } from './block-elements.ts';
import { firstIndex } from '#lib/core/first-index.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** The positions of the blocks in sight or at most `reach` pixels beyond the window; null before the text is laid out. */
export function nearSight(editor: Editor, reach: number): Span | null {
  const { view, state } = editor;
  if (view.dom.offsetHeight === 0) return null;
  const blocks = blockElements(editor);
  const first = firstIndex(blocks, (block) => block.getBoundingClientRect().bottom > -reach);
  const after = firstIndex(blocks, (block) => block.getBoundingClientRect().top > window.innerHeight + reach);
  const startOf = (block: Element | undefined) => (block ? view.posAtDOM(block, 0) - 1 : state.doc.content.size);
  return { from: startOf(blocks[first]), to: startOf(blocks[after]) };
}
