import { prosemirrorToYXmlFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { SEED_CLIENT_ID } from './client-ids.ts';
import { schema } from './schema.ts';

/** Name of the root type that holds an article's text, as Tiptap's Collaboration has it. */
export const FRAGMENT = 'default';

/**
 * The Yjs update (encoding v1) that gives a new article its first content, under the server's clientID. Made once an
 * article, on the server: two seeds would double the text. The same document gives the same bytes.
 * @throws RangeError when the document is not one of the article schema
 */
export function seedUpdate(document: DocumentNode): Uint8Array {
  const root = schema.nodeFromJSON(document);
  root.check();
  const ydoc = new Y.Doc();
  ydoc.clientID = SEED_CLIENT_ID;
  prosemirrorToYXmlFragment(root, ydoc.getXmlFragment(FRAGMENT));
  const update = Y.encodeStateAsUpdate(ydoc);
  ydoc.destroy();
  return update;
}
