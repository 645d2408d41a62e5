import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { schema } from './schema.ts';
import { FRAGMENT } from './seed.ts';

/** The document that a Yjs update (encoding v1) makes by itself: what `seedUpdate` was given. */
export function documentOfUpdate(update: Uint8Array): DocumentNode {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, update);
  const document = documentOf(ydoc.getXmlFragment(FRAGMENT));
  ydoc.destroy();
  return document;
}

/** The document that a fragment holds. */
export function documentOf(fragment: Y.XmlFragment): DocumentNode {
  return yXmlFragmentToProseMirrorRootNode(fragment, schema).toJSON() as DocumentNode;
}
