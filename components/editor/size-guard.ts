import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { LIMITS } from '#lib/core/limits.ts';

/**
 * Keeps out what would make the article longer than it may be: the server would refuse it, and with it this page's whole
 * copy. `tell` gets the sentence for the person.
 */
export function sizeGuard(tell: (sentence: string) => void) {
  const keepsOut = (view: EditorView, slice: Slice): boolean => {
    const { doc, selection } = view.state;
    const selected = selection.to - selection.from;
    if (doc.content.size - selected + slice.size <= LIMITS.articleLength) return false;
    tell(`An article holds at most ${LIMITS.articleLength.toLocaleString('en-GB')} characters; nothing was put in.`);
    return true;
  };
  return {
    handlePaste: (view: EditorView, _event: ClipboardEvent, slice: Slice): boolean => keepsOut(view, slice),
    handleDrop: (view: EditorView, _event: DragEvent, slice: Slice, moved: boolean): boolean =>
      !moved && keepsOut(view, slice),
  };
}
