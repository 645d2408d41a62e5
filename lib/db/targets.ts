import type { Target } from '#lib/core/annotation/annotation.ts';
import { reader, type Tx } from './client.ts';
import { targetColumns, toTarget } from './target-columns.ts';

/** An annotation's target as it is stored, with whether it was found when it was last looked for. */
export interface StoredTarget {
  readonly annotationId: string;
  readonly target: Target;
  readonly orphaned: boolean;
}

/** The targets of all annotations of an article. */
export async function readTargets(articleId: string): Promise<readonly StoredTarget[]> {
  const rows = await (
    await reader()
  ).annotation.findMany({
    where: { articleId },
    select: {
      id: true,
      orphaned: true,
      exact: true,
      prefix: true,
      suffix: true,
      start: true,
      end: true,
      atUpdate: true,
      relativeStart: true,
      relativeEnd: true,
      wordsElsewhere: true,
      contextElsewhere: true,
      runElsewhere: true,
      whole: true,
    },
  });
  return rows.map((row) => ({ annotationId: row.id, orphaned: row.orphaned, target: toTarget(row) }));
}

/** Stores where an annotation is now. Its quote and everything that people wrote stay as they are. */
export async function storePlace(
  tx: Tx,
  { annotationId, target, orphaned }: StoredTarget,
  since: number,
): Promise<void> {
  await tx.annotation.updateMany({
    // Whoever has described the target anew since it was read knows better.
    where: { id: annotationId, atUpdate: since },
    data: { ...targetColumns(target), orphaned },
  });
}
