import { Extension } from '@tiptap/core';
import { redoCommand, undoCommand } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { carets } from './carets.ts';
import { narrowSync } from './narrow-sync.ts';
import { syncPlugin } from './sync-plugin.ts';
import { newUndoManager, undoPlugin } from './undo.ts';

export interface CollaborationOptions {
  /** The article's text; it must hold its content before the editor is made, or the editor begins empty. */
  readonly fragment: Y.XmlFragment;
  /** Who is here and where; null draws no carets. The provider or the page sets the local user. */
  readonly awareness: Awareness | null;
  /** A CSS colour for a person, by id. */
  readonly colorOf: (personId: string) => string;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    collaboration: {
      /** Undoes the last own edit. */
      undo: () => ReturnType;
      redo: () => ReturnType;
    };
  }
}

/**
 * Binds an editor to an article's shared text: edits, undo of one's own edits, and the carets of others. Around
 * y-prosemirror rather than Tiptap's own extension, whose binding rebuilds every node on each remote key.
 */
export const Collaboration = Extension.create<CollaborationOptions, { undoManager: Y.UndoManager | null }>({
  name: 'collaboration',
  // Before the extensions that react to what the sync plugin does.
  priority: 1000,

  addStorage() {
    return { undoManager: null };
  },

  addProseMirrorPlugins() {
    const { fragment, awareness, colorOf } = this.options;
    this.storage.undoManager?.destroy();
    const undoManager = newUndoManager(fragment);
    this.storage.undoManager = undoManager;
    return [syncPlugin(fragment), undoPlugin(undoManager), ...(awareness ? [carets(awareness, colorOf)] : [])];
  },

  addCommands() {
    return {
      undo:
        () =>
        ({ state, dispatch, tr }) => {
          tr.setMeta('preventDispatch', true);
          return undoCommand(state, dispatch && (() => undefined)) ?? false;
        },
      redo:
        () =>
        ({ state, dispatch, tr }) => {
          tr.setMeta('preventDispatch', true);
          return redoCommand(state, dispatch && (() => undefined)) ?? false;
        },
    };
  },

  addKeyboardShortcuts() {
    return {
      'Mod-z': () => this.editor.commands.undo(),
      'Mod-y': () => this.editor.commands.redo(),
      'Shift-Mod-z': () => this.editor.commands.redo(),
    };
  },

  dispatchTransaction({ transaction, next }) {
    next(narrowSync(this.editor.state, transaction));
  },

  onDestroy() {
    this.storage.undoManager?.destroy();
  },
});
