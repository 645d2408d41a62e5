import { initProseMirrorDoc } from 'y-prosemirror';
import * as Y from 'yjs';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import { project } from '#lib/editor/project.ts';
import type { ArticleState } from '#lib/editor/resolve-targets.ts';
import { schema } from '#lib/editor/schema.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';

/** Copies of one article that hold the same content; updates travel when `sync` says so. */
export function copies(document: DocumentNode, count: number): Y.Doc[] {
  const seed = seedUpdate(document);
  return Array.from({ length: count }, (_, index) => {
    const ydoc = new Y.Doc();
    ydoc.clientID = 100_000 + index;
    Y.applyUpdate(ydoc, seed);
    return ydoc;
  });
}

export function sync(...ydocs: readonly Y.Doc[]): void {
  for (const from of ydocs)
    for (const to of ydocs) if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
}

/** The document after closing and opening it again. */
export function reopened(ydoc: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(ydoc));
  return other;
}

export const fragmentOf = (ydoc: Y.Doc): Y.XmlFragment => ydoc.getXmlFragment(FRAGMENT);

export function stateOf(ydoc: Y.Doc): ArticleState {
  const fragment = fragmentOf(ydoc);
  return { map: project(initProseMirrorDoc(fragment, schema).doc), positions: new FragmentPositions(fragment) };
}

/** The text of the nth block. */
export function textOfBlock(ydoc: Y.Doc, nth: number): Y.XmlText {
  const text = (fragmentOf(ydoc).get(nth) as Y.XmlElement).get(0);
  if (!(text instanceof Y.XmlText)) throw new Error(`Block ${nth} has no text`);
  return text;
}
