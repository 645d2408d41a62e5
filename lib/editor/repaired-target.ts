import type { Anchor, Range, Target } from '#lib/core/annotation/annotation.ts';
import { movedTarget, relativeRange, type ArticleState } from './resolve-targets.ts';

/** A target as it is stored, with whether it was found when it was last looked for. */
export interface FoundTarget {
  readonly target: Target;
  readonly orphaned: boolean;
}

/**
 * What to store for a target that was found at `anchor`, or null when the stored selectors are still good. The quote stays
 * what it was made on. Offsets alone are no reason: one word typed at the top moves them all, and they are only a hint.
 */
export function repairedTarget(
  stored: FoundTarget,
  anchor: Anchor,
  update: number,
  state: ArticleState,
): FoundTarget | null {
  if (stored.target.whole) return null;
  const orphaned = anchor.state === 'orphaned';
  if (orphaned) return stored.orphaned ? null : { target: stored.target, orphaned };
  if (!stored.orphaned && leadsTo(anchor, relativeRange(stored.target, state))) return null;
  return { target: movedTarget(stored.target, anchor, update, state), orphaned };
}

/** Whether relative positions lead to the range by themselves. */
function leadsTo(range: Range, found: Range | null): boolean {
  return found !== null && found.start === range.start && found.end === range.end;
}
