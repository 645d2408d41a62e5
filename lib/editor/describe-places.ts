import * as Y from 'yjs';
import type { Range, Target } from '#lib/core/annotation/annotation.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { FragmentPositions } from './fragment-positions.ts';
import { describeTarget } from './resolve-targets.ts';
import { FRAGMENT, seedUpdate } from './seed.ts';

/** The number of the update that gives an article its first content. */
export const FIRST_UPDATE = 1;

/**
 * All three selectors for ranges of a document that is about to become an article: the same document gives the same
 * seed, wherever it is made, so the relative positions are those of the article.
 */
export function describePlaces(document: DocumentNode, ranges: readonly Range[]): Target[] {
  if (ranges.length === 0) return [];
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, seedUpdate(document));
  const state = { map: projectDocument(document), positions: new FragmentPositions(ydoc.getXmlFragment(FRAGMENT)) };
  const targets = ranges.map((range) => describeTarget(range, FIRST_UPDATE, state));
  ydoc.destroy();
  return targets;
}
