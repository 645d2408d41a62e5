import * as Y from 'yjs';
import { schema } from '#lib/editor/schema.ts';
import type { Applied, Shadow } from '../shadow.ts';

/** Whether an element that was there before has lost all that it must hold. */
function isEmptied(type: object, isNew: (element: Y.XmlElement) => boolean): type is Y.XmlElement {
  if (!(type instanceof Y.XmlElement) || type._item?.deleted || type.length > 0 || isNew(type)) return false;
  const node = schema.nodes[type.nodeName];
  return node !== undefined && !node.isTextblock && !node.isLeaf;
}

/** Removes an element, and those around it that it leaves without content. */
function remove(element: Y.XmlElement): void {
  const parent: unknown = element.parent;
  if (!(parent instanceof Y.XmlFragment)) return;
  parent.delete(parent.toArray().indexOf(element), 1);
  if (parent instanceof Y.XmlElement && parent.length === 0) remove(parent);
}

/**
 * Two people may each delete what the other one has left of a quotation or a list: both edits are good, and together
 * they leave it with nothing in it, which no article may hold. What is emptied so goes with them; every page's editor
 * would remove it too.
 * @returns what was applied with the removals in it
 */
export function removeEmptied(shadow: Shadow, applied: Applied): Applied {
  const { integrated, touched } = applied;
  const emptied = [...touched.types].filter((type): type is Y.XmlElement => isEmptied(type, touched.isNew));
  if (emptied.length === 0 || !integrated) return applied;
  const removal = shadow.observe(() =>
    shadow.doc.transact(() => {
      for (const element of emptied) if (!element._item?.deleted) remove(element);
    }),
  );
  if (!removal.integrated) return applied;
  const types = new Set([...touched.types, ...removal.touched.types]);
  return { integrated: Y.mergeUpdates([integrated, removal.integrated]), touched: { types, isNew: touched.isNew } };
}
