import { Problem } from '#lib/core/problem.ts';
import { newestSnapshot } from '#lib/db/snapshots.ts';
import { readLogHead, readUpdates } from '#lib/db/updates.ts';

/** An article as the database has it: the updates that make it, the newest of them number `update`. */
export interface StoredArticle {
  readonly updates: readonly Uint8Array[];
  readonly update: number;
  /** Number of the update that the snapshot among them stands for; 0 without one. */
  readonly snapshot: number;
  readonly generation: string;
}

/**
 * Reads the newest snapshot and the updates after it.
 * @throws Problem 'missing' when there is no such article; Error when the log has a hole, for then nothing that follows can be trusted
 */
export async function loadArticle(articleId: string): Promise<StoredArticle> {
  const head = await readLogHead(articleId);
  if (!head) throw new Problem('missing', 'There is no such article.');
  const snapshot = await newestSnapshot(articleId);
  const from = snapshot?.update ?? 0;
  const tail = await readUpdates(articleId, from);
  tail.forEach(({ number }, index) => {
    if (number !== from + index + 1)
      throw new Error(`The log of article ${articleId} has no update ${from + index + 1}`);
  });
  if (from + tail.length < head.update)
    throw new Error(`The log of article ${articleId} ends before update ${head.update}`);
  const updates = tail.map(({ update }) => update);
  return {
    updates: snapshot ? [snapshot.state, ...updates] : updates,
    update: from + tail.length,
    snapshot: from,
    generation: head.generation,
  };
}
