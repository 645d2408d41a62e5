import type { EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  defaultDeleteFilter,
  defaultProtectedNodes,
  ySyncPluginKey,
  yUndoPlugin,
  yUndoPluginKey,
  type ProsemirrorBinding,
} from 'y-prosemirror';
import * as Y from 'yjs';

/** Undoes what was done in this editor, and nothing that came from others. */
export function newUndoManager(fragment: Y.XmlFragment): Y.UndoManager {
  return new Y.UndoManager(fragment, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  });
}

/**
 * y-prosemirror's undo plugin, whose own view ends the undo manager whenever the editor's plugins change (a bubble menu
 * appears). Here the manager belongs to the caller, who destroys it.
 */
export function undoPlugin(undoManager: Y.UndoManager): Plugin {
  const plugin = yUndoPlugin({ undoManager }) as Plugin;
  plugin.spec.view = (view) => keepSelections(view, undoManager);
  return plugin;
}

/** Undoing puts the selection back where it was before. */
function keepSelections(view: EditorView, undoManager: Y.UndoManager): { destroy(): void } {
  const remember = ({ stackItem }: StackEvent) => {
    const binding = bindingOf(view.state);
    if (binding) stackItem.meta.set(binding, yUndoPluginKey.getState(view.state)?.prevSel);
  };
  const restore = ({ stackItem }: StackEvent) => {
    const binding = bindingOf(view.state);
    const selection = binding && stackItem.meta.get(binding);
    if (selection) binding.beforeTransactionSelection = selection;
  };
  undoManager.on('stack-item-added', remember);
  undoManager.on('stack-item-popped', restore);
  return {
    destroy: () => {
      undoManager.off('stack-item-added', remember);
      undoManager.off('stack-item-popped', restore);
    },
  };
}

interface StackEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> };
}

/** y-prosemirror's types leave out what its undo plugin writes to. */
type Binding = Omit<ProsemirrorBinding, 'beforeTransactionSelection'> & { beforeTransactionSelection: unknown };

function bindingOf(state: EditorState): Binding | undefined {
  return (ySyncPluginKey.getState(state) as { readonly binding?: Binding } | undefined)?.binding;
}
