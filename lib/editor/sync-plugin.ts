import type { Node } from '@tiptap/pm/model';
import type { Plugin } from '@tiptap/pm/state';
import { ySyncPlugin, ySyncPluginKey, type ProsemirrorBinding } from 'y-prosemirror';
import type * as Y from 'yjs';
import { alignBlocks } from './write-document.ts';

/** What writes an editor's document to the shared text; y-prosemirror's types leave it out. */
interface Writer {
  _prosemirrorChanged(doc: Node): void;
}

/** y-prosemirror's binding of an editor to a shared text, but for how edits are written: as `writeDocument` does it. */
export function syncPlugin(fragment: Y.XmlFragment): Plugin {
  const plugin = ySyncPlugin(fragment) as Plugin;
  const { state } = plugin.spec;
  if (!state) throw new Error('The sync plugin has no state');
  const { init } = state;
  state.init = (config, instance) => {
    const first: unknown = init(config, instance);
    const { binding } = first as { readonly binding: ProsemirrorBinding & Writer };
    const write = binding._prosemirrorChanged.bind(binding);
    binding._prosemirrorChanged = (doc) =>
      binding.doc.transact(() => {
        alignBlocks(binding.type, doc, binding);
        write(doc);
      }, ySyncPluginKey);
    return first;
  };
  return plugin;
}
