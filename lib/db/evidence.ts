import type { Evidence, Person, Stance } from '#lib/core/annotation/annotation.ts';
import { bylineColumns, toByline, type BylineColumns } from './byline-columns.ts';
import { reader, type Tx } from './client.ts';

interface Row extends BylineColumns {
  readonly id: string;
  readonly stance: string;
  readonly url: string | null;
  readonly citation: string;
  readonly quote: string;
  readonly accessedAt: Date | null;
  readonly createdAt: Date;
}

/** A row as a source. */
export function toEvidence(row: Row, author: Person): Evidence {
  const { id, stance, url, citation, quote, accessedAt, createdAt } = row;
  return {
    id,
    author,
    ...toByline(row),
    url,
    citation,
    quote,
    stance: stance as Stance,
    accessedAt: accessedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

/** Who added a source, and to what; null when there is none, or it was removed. */
export async function findEvidence(
  tx: Tx,
  id: string,
): Promise<{ readonly annotationId: string; readonly authorId: string; readonly removed: boolean } | null> {
  const row = await tx.evidence.findUnique({
    where: { id },
    select: { annotationId: true, authorId: true, deletedAt: true },
  });
  return row && { annotationId: row.annotationId, authorId: row.authorId, removed: row.deletedAt !== null };
}

/** Stores a new source. */
export async function insertEvidence(tx: Tx, annotationId: string, evidence: Evidence): Promise<void> {
  const { author, byline, accessedAt, createdAt, ...fields } = evidence;
  await tx.evidence.create({
    data: {
      ...fields,
      ...bylineColumns(byline),
      annotationId,
      authorId: author.id,
      accessedAt: accessedAt === null ? null : new Date(accessedAt),
      createdAt: new Date(createdAt),
    },
  });
}

/** How many sources the annotations have that were merged into one. */
export async function countMergedEvidence(annotationId: string, tx?: Tx): Promise<number> {
  const db = tx ?? (await reader());
  return db.evidence.count({ where: { deletedAt: null, annotation: { mergedIntoId: annotationId } } });
}

/** Marks a source as removed. */
export async function removeEvidenceSoftly(tx: Tx, id: string, at: string): Promise<void> {
  await tx.evidence.update({ where: { id }, data: { deletedAt: new Date(at) } });
}
