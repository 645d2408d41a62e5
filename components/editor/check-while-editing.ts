import type { Editor } from '@tiptap/core';
import type { AnnotationStore } from '#components/margin/annotation-store.ts';

/**
 * Begins to mark slips in what is written (components/checks/local-checks.ts) once the person is in the text: nothing of it loads
 * with the page. @returns stops
 */
export function checkWhileEditing(editor: Editor, articleId: string, annotations: AnnotationStore): () => void {
  let stop: (() => void) | undefined;
  let left = false;
  const begin = async (): Promise<void> => {
    editor.off('focus', onFocus);
    const { startLocalChecks } = await import('#components/checks/local-checks.ts');
    if (!left && !editor.isDestroyed) stop = startLocalChecks(editor, articleId, annotations);
  };
  const onFocus = (): void => {
    // Offline: the marks are a convenience, and the next focus asks anew.
    begin().catch(() => editor.on('focus', onFocus));
  };
  editor.on('focus', onFocus);
  if (editor.isFocused) onFocus();
  return () => {
    left = true;
    editor.off('focus', onFocus);
    stop?.();
  };
}
