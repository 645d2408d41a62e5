import type { Decision, Target } from '#lib/core/annotation/annotation.ts';
import { reader, type Tx } from './client.ts';
import { targetColumns } from './target-columns.ts';

/** What an accepted correction did to the text. */
export interface Acceptance {
  /** The new words. */
  readonly target: Target;
  /** The words that they replaced, for a reopen that restores them; null when that can't be done word for word. */
  readonly replaced: string | null;
}

/** Stores a decision and, for an accepted correction, where its new words are. */
export async function saveDecision(
  tx: Tx,
  annotationId: string,
  decision: Decision,
  acceptance: Acceptance | null,
): Promise<void> {
  await tx.annotation.update({
    where: { id: annotationId },
    data: {
      status: 'decided',
      decision: decision.decision,
      reason: decision.reason,
      decidedById: decision.by.id,
      decidedAt: new Date(decision.at),
      mergedIntoId: decision.into,
      batchId: decision.batch ?? null,
      ...(acceptance ? { replaced: acceptance.replaced, orphaned: false, ...targetColumns(acceptance.target) } : {}),
      updatedAt: new Date(decision.at),
    },
  });
}

/** Takes a decision back; `target` is where the old words are again, null to leave it where it is. */
export async function clearDecision(tx: Tx, annotationId: string, at: string, target: Target | null): Promise<void> {
  await tx.annotation.update({
    where: { id: annotationId },
    data: {
      status: 'open',
      decision: null,
      reason: null,
      decidedById: null,
      decidedAt: null,
      mergedIntoId: null,
      batchId: null,
      replaced: null,
      ...(target ? { orphaned: false, ...targetColumns(target) } : {}),
      updatedAt: new Date(at),
    },
  });
}

/** The words that an accepted correction replaced; null when there are none to restore. */
export async function replacedWords(annotationId: string): Promise<string | null> {
  const db = await reader();
  const row = await db.annotation.findUnique({ where: { id: annotationId }, select: { replaced: true } });
  return row?.replaced ?? null;
}

/** The words that accepted corrections of an article replaced, by annotation. */
export async function replacedWordsIn(articleId: string): Promise<ReadonlyMap<string, string>> {
  const db = await reader();
  const rows = await db.annotation.findMany({
    where: { articleId, replaced: { not: null } },
    select: { id: true, replaced: true },
  });
  return new Map(rows.map(({ id, replaced }) => [id, replaced ?? '']));
}
