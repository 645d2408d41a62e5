import type { Annotation } from '#lib/core/annotation/annotation.ts';
import { bylineColumns } from './byline-columns.ts';
import type { Tx } from './client.ts';
import { targetColumns } from './target-columns.ts';

/** An annotation of a person, who brought it in from a file. */
export type BroughtAnnotation = Omit<Annotation, 'origin' | 'evidence'> & { readonly authorId: string };

/** Rows in one query: databases bound the number of parameters. */
const BATCH = 500;

/** Stores annotations that a file brought along, open or decided, with their replies, in a few queries. */
export async function insertBroughtAnnotations(tx: Tx, annotations: readonly BroughtAnnotation[]): Promise<void> {
  const rows = annotations.map(toRow);
  for (let from = 0; from < rows.length; from += BATCH)
    await tx.annotation.createMany({ data: rows.slice(from, from + BATCH) });
  const replies = annotations.flatMap(({ id, authorId, replies }) =>
    replies.map((reply) => ({
      id: reply.id,
      annotationId: id,
      authorId,
      ...bylineColumns(reply.byline),
      body: reply.body,
      createdAt: new Date(reply.createdAt),
    })),
  );
  for (let from = 0; from < replies.length; from += BATCH)
    await tx.reply.createMany({ data: replies.slice(from, from + BATCH) });
}

function toRow(annotation: BroughtAnnotation) {
  const { id, articleId, kind, category, severity, body, replacement, authorId, target, decision } = annotation;
  return {
    id,
    articleId,
    kind,
    category,
    severity,
    body,
    replacement,
    authorId,
    ...bylineColumns(annotation.byline),
    ...targetColumns(target),
    originalExact: annotation.originalExact,
    status: annotation.status,
    decision: decision?.decision ?? null,
    reason: decision?.reason ?? null,
    decidedById: decision?.by.id ?? null,
    decidedAt: decision ? new Date(decision.at) : null,
    createdAt: new Date(annotation.createdAt),
    updatedAt: new Date(annotation.updatedAt),
  };
}
