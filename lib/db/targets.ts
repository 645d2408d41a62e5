import type { Target } from '#lib/core/annotation/annotation.ts';
import { reader, type Tx } from './client.ts';
import { targetColumns, toTarget } from './target-columns.ts';

/** The target of one annotation, and whether it was lost when it was last looked for. */
export interface StoredTarget {
  readonly id: string;
  readonly target: Target;
  readonly orphaned: boolean;
}

/** The targets of all annotations of an article. */
export async function listTargets(articleId: string): Promise<StoredTarget[]> {
  const db = await reader();
  const rows = await db.annotation.findMany({
    where: { articleId },
    select: {
      id: true,
      orphaned: true,
      relativeStart: true,
      relativeEnd: true,
      exact: true,
      prefix: true,
      suffix: true,
      start: true,
      end: true,
      atUpdate: true,
    },
  });
  return rows.map((row) => ({ id: row.id, target: toTarget(row), orphaned: row.orphaned }));
}

/** Writes a repaired target back, unless the annotation has been given another one since it was read. */
export async function saveRepairedTarget(
  tx: Tx,
  read: StoredTarget,
  repaired: Omit<StoredTarget, 'id'>,
): Promise<void> {
  const { exact, start, end, atUpdate } = targetColumns(read.target);
  await tx.annotation.updateMany({
    where: { id: read.id, exact, start, end, atUpdate },
    data: { orphaned: repaired.orphaned, ...targetColumns(repaired.target) },
  });
}
