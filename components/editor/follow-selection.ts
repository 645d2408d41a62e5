import type { Editor } from '@tiptap/core';
import { selectedWords } from './selected-words.ts';
import type { MarginStore } from '#components/margin/margin-state.ts';

/** Tells the margin whether words are selected; while a pointer still draws the selection they are not yet. Returns how to stop. */
export function followSelection(editor: Editor, margin: MarginStore): () => void {
  let pressed = false;
  let frame = 0;
  const look = () => {
    frame = 0;
    const hasSelection = !pressed && selectedWords(editor) !== null;
    if (margin.getState().hasSelection !== hasSelection) margin.setState({ hasSelection });
  };
  // The editor takes the window's selection in with its own listener: look when that is done.
  const schedule = () => {
    frame ||= requestAnimationFrame(look);
  };
  const press = (event: PointerEvent) => {
    // Fingers draw selections with handles of the system, which send no pointer events.
    pressed = event.pointerType === 'mouse' && editor.view.dom.contains(event.target as Node);
    schedule();
  };
  const release = () => {
    pressed = false;
    schedule();
  };
  document.addEventListener('selectionchange', schedule);
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointerup', release);
  editor.on('selectionUpdate', schedule);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('selectionchange', schedule);
    document.removeEventListener('pointerdown', press);
    document.removeEventListener('pointerup', release);
    editor.off('selectionUpdate', schedule);
  };
}
