import type { Anchor, Range, RelativePlace, Target } from '#lib/core/annotation/annotation.ts';
import { anchor } from '#lib/core/anchoring/anchor.ts';
import { countElsewhere } from '#lib/core/anchoring/count-elsewhere.ts';
import { describe } from '#lib/core/anchoring/describe.ts';
import { SearchableText } from '#lib/core/anchoring/searchable-text.ts';
import { wholeCharacters } from '#lib/core/anchoring/whole-characters.ts';
import { BEFORE_ALL } from '#lib/core/annotation/whole-article.ts';
import type { TextMap } from '#lib/core/article/text-map.ts';
import type { FragmentPositions } from './fragment-positions.ts';
import { fromRelative, toRelative } from './positions.ts';

/** One state of an article: its projection, and where its shared types stand. Both must be of the same state. */
export interface ArticleState {
  readonly map: TextMap;
  readonly positions: FragmentPositions;
}

/** Where targets are in an article, in the order given: one pass, whatever their number. */
export function resolveTargets(targets: readonly Target[], state: ArticleState): Anchor[] {
  const text = new SearchableText(state.map.text);
  return targets.map((target) => (target.whole ? BEFORE_ALL : anchor(target, text, relativeRange(target, state))));
}

/** All three selectors for a range of the projection; `update` is the number of the update that the state is of. */
export function describeTarget(range: Range, update: number, { map, positions }: ArticleState): Target {
  const { start, end } = wholeCharacters(map.text, range);
  const quote = describe(map.text, { start, end });
  return {
    quote,
    position: { start, end, update },
    relative: toRelative(positions, map.positionAt(start), map.positionAt(end)),
    elsewhere: countElsewhere(searchable(map), quote, start),
  };
}

/** The same target where it stands now: its words stay those that it was made on. */
export function movedTarget(target: Target, range: Range, update: number, state: ArticleState): Target {
  const { position, relative } = describeTarget(range, update, state);
  const elsewhere = countElsewhere(searchable(state.map), target.quote, range.start);
  // What another place once had may come back by an undo.
  const run = Math.max(elsewhere.run ?? 0, target.elsewhere?.run ?? 0);
  return { ...target, position, relative, elsewhere: { ...elsewhere, run } };
}

/** Preparing a text costs more than counting in it. */
function searchable(map: TextMap): SearchableText {
  const known = searchables.get(map) ?? new SearchableText(map.text);
  searchables.set(map, known);
  return known;
}
const searchables = new WeakMap<TextMap, SearchableText>();

/** What the relative positions of a target say, in offsets; see `anchor` for what an empty range means. */
export function relativeRange(target: Target, { map, positions }: ArticleState): RelativePlace | null {
  if (!target.relative) return null;
  const resolved = fromRelative(positions, target.relative);
  switch (resolved.kind) {
    case 'range':
      return {
        start: map.offsetAt(resolved.from, 1),
        end: map.offsetAt(resolved.to, -1),
        blockGone: resolved.blockGone === true,
      };
    case 'gone': {
      const place = resolved.near === null ? target.position.start : map.offsetAt(resolved.near);
      return { start: place, end: place, blockGone: true };
    }
    case 'unknown':
      return null;
  }
}
