import { reader, type Tx } from './client.ts';

/** The full Yjs state (encoding v1) after update number `update`. */
export interface Snapshot {
  readonly update: number;
  readonly state: Uint8Array;
}

/** The newest snapshot of an article; null when there is none, and the log begins at update 1. */
export async function newestSnapshot(articleId: string): Promise<Snapshot | null> {
  return (await reader()).snapshot.findFirst({
    where: { articleId },
    orderBy: { update: 'desc' },
    select: { update: true, state: true },
  });
}

/**
 * Stores a snapshot and drops the older ones: they only shorten loading. The log itself is kept whole, for versions
 * and blame come from it.
 */
export async function storeSnapshot(tx: Tx, articleId: string, snapshot: Snapshot, createdAt: Date): Promise<void> {
  const { update } = snapshot;
  const state = new Uint8Array(snapshot.state);
  await tx.snapshot.upsert({
    where: { articleId_update: { articleId, update } },
    create: { articleId, update, state, createdAt },
    update: {},
    select: { update: true },
  });
  await tx.snapshot.deleteMany({ where: { articleId, update: { lt: update } } });
}
