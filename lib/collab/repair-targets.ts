import type { Anchor, Range } from '#lib/core/annotation/annotation.ts';
import { describeTarget, relativeRange, resolveTargets, type ArticleState } from '#lib/editor/resolve-targets.ts';
import { inTransaction } from '#lib/db/client.ts';
import { readTargets, storePlace, type StoredTarget } from '#lib/db/targets.ts';
import type { ArticleQueue } from './article-queue.ts';
import { log, traceOf } from './log.ts';

/** An article is looked through when nobody has edited it for so long. */
const SETTLED_MS = 2_000;

/** Whether relative positions lead to the range by themselves. */
function leadsTo(range: Range, found: Range | null): boolean {
  return found !== null && found.start === range.start && found.end === range.end;
}

/**
 * The place to store for a target, or null when the stored selectors are still good. Offsets alone are no reason: one
 * word typed at the top moves them all, and they are only a hint.
 */
function repaired(stored: StoredTarget, anchor: Anchor, update: number, state: ArticleState): StoredTarget | null {
  const orphaned = anchor.state === 'orphaned';
  if (orphaned) return stored.orphaned ? null : { ...stored, orphaned };
  if (!stored.orphaned && leadsTo(anchor, relativeRange(stored.target, state))) return null;
  const { position, relative } = describeTarget(anchor, update, state);
  return { ...stored, orphaned, target: { ...stored.target, position, relative } };
}

/** Looks where the annotations of an article are, and stores what leads there when the stored selectors do no longer. */
export async function repairTargets(queue: ArticleQueue): Promise<void> {
  const stored = await readTargets(queue.article.id);
  if (stored.length === 0) return;
  const changed = await queue.alone(async ({ update }) => {
    const state = await queue.article.state();
    const anchors = resolveTargets(
      stored.map(({ target }) => target),
      state,
    );
    return stored.flatMap((each, index) => {
      const anchor = anchors[index];
      const place = anchor && repaired(each, anchor, update, state);
      return place ? [{ place, since: each.target.position.update }] : [];
    });
  });
  if (changed.length === 0) return;
  await inTransaction(async (tx) => {
    for (const { place, since } of changed) await storePlace(tx, place, since);
  });
}

/** Repairs the targets of articles some time after their last edit. */
export class TargetRepair {
  readonly #timers = new Map<string, NodeJS.Timeout>();

  afterEdit(queue: ArticleQueue): void {
    const { id } = queue.article;
    clearTimeout(this.#timers.get(id));
    const repair = (): void => {
      this.#timers.delete(id);
      repairTargets(queue).catch((error: unknown) =>
        log.warn({ articleId: id, error: traceOf(error) }, 'Targets could not be repaired'),
      );
    };
    this.#timers.set(id, setTimeout(repair, SETTLED_MS).unref());
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
