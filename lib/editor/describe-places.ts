import * as Y from 'yjs';
import { describe } from '#lib/core/anchoring/describe.ts';
import type { Range, Target } from '#lib/core/annotation/annotation.ts';
import type { DocumentNode } from '#lib/core/article/article.ts';
import { projectDocument } from '#lib/core/article/project-document.ts';
import { FragmentPositions } from './fragment-positions.ts';
import { toRelative } from './positions.ts';
import { describeTarget } from './resolve-targets.ts';
import { FRAGMENT, seedUpdate } from './seed.ts';

/** The number of the update that gives an article its first content. */
const FIRST_UPDATE = 1;

/**
 * To know a copy from the words that were meant, equal words are counted in the whole text for each target. Beyond so
 * many characters in all (some seconds) that is left undone.
 */
const MOST_COUNTED = 1_000_000_000;

/**
 * All three selectors for ranges of a document that is about to become an article: the same document gives the same
 * seed, wherever it is made, so the relative positions are those of the article.
 */
export function describePlaces(document: DocumentNode, ranges: readonly Range[]): Target[] {
  if (ranges.length === 0) return [];
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, seedUpdate(document));
  const state = { map: projectDocument(document), positions: new FragmentPositions(ydoc.getXmlFragment(FRAGMENT)) };
  const isQuick = ranges.length * state.map.length <= MOST_COUNTED;
  const targets = ranges.map((range) =>
    isQuick ? describeTarget(range, FIRST_UPDATE, state) : uncounted(range, state),
  );
  ydoc.destroy();
  return targets;
}

function uncounted({ start, end }: Range, { map, positions }: Parameters<typeof describeTarget>[2]): Target {
  return {
    quote: describe(map.text, { start, end }),
    position: { start, end, update: FIRST_UPDATE },
    relative: toRelative(positions, map.positionAt(start), map.positionAt(end)),
  };
}
