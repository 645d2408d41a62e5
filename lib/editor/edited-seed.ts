import { prosemirrorToYXmlFragment, updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Range, RelativeRange } from '#lib/core/annotation/annotation.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { SERVICE_CLIENT_ID } from './client-ids.ts';
import { documentOf } from './document-of-update.ts';
import { FragmentPositions } from './fragment-positions.ts';
import { toRelative } from './positions.ts';
import { schema } from './schema.ts';
import { FRAGMENT, seedUpdate } from './seed.ts';

/** An article that is to begin as one document and to stand as another. */
export interface EditedSeed {
  /** The update that changes what `seedUpdate(first)` makes into `document`; null when they are the same. */
  readonly later: Uint8Array | null;
  /** Relative positions in the article that both updates make, for ranges of its projection, in the order given. */
  readonly places: readonly RelativeRange[];
}

/**
 * The way from a document that came in to the one that stands now, in one update under a server's clientID.
 * @throws RangeError when one of them is not of the article schema
 */
export function editedSeed(first: DocumentNode, document: DocumentNode, ranges: readonly Range[]): EditedSeed {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, seedUpdate(first));
  const before = Y.encodeStateVector(ydoc);
  ydoc.clientID = SERVICE_CLIENT_ID;
  const fragment = ydoc.getXmlFragment(FRAGMENT);
  const isSame = JSON.stringify(first) === JSON.stringify(document);
  if (!isSame) rewrite(ydoc, fragment, document);
  const map = projectDocument(document);
  const positions = new FragmentPositions(fragment);
  const places = ranges.map(({ start, end }) => toRelative(positions, map.positionAt(start), map.positionAt(end)));
  const later = isSame ? null : Y.encodeStateAsUpdate(ydoc, before);
  ydoc.destroy();
  return { later, places };
}

function rewrite(ydoc: Y.Doc, fragment: Y.XmlFragment, document: DocumentNode): void {
  const root = schema.nodeFromJSON(document);
  updateYFragment(ydoc, fragment, root, { mapping: new Map(), isOMark: new Map() });
  // What y-prosemirror could not bring about step by step is written anew.
  if (JSON.stringify(documentOf(fragment)) === JSON.stringify(root.toJSON())) return;
  fragment.delete(0, fragment.length);
  prosemirrorToYXmlFragment(root, fragment);
}
