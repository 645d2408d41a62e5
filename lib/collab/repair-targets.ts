import { repairedTarget } from '#lib/editor/repaired-target.ts';
import { resolveTargets } from '#lib/editor/resolve-targets.ts';
import { inTransaction } from '#lib/db/client.ts';
import { readTargets, storePlace } from '#lib/db/targets.ts';
import type { ArticleQueue } from './article-queue.ts';
import { log, traceOf } from './log.ts';

/** An article is looked through when nobody has edited it for so long. */
const SETTLED_MS = 2_000;

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
      const place = anchor && repairedTarget(each, anchor, update, state);
      return place ? [{ place: { ...each, ...place }, since: each.target.position.update }] : [];
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
