import type { Annotation, Evidence, Reply } from '#lib/core/annotation/annotation.ts';
import { bylineColumns } from './byline-columns.ts';
import { reader, type Tx } from './client.ts';
import { insertMany } from './insert-many.ts';
import { remarkColumns } from './remark-columns.ts';

/** An annotation that somebody brought in from a file, with the words that it replaced, if it was accepted. */
export type BroughtAnnotation = Annotation & { readonly replaced: string | null };

/** Stores annotations that a file brought along, open or decided, with their replies and sources, in a few queries. */
export async function insertBroughtAnnotations(tx: Tx, annotations: readonly BroughtAnnotation[]): Promise<void> {
  await insertMany(tx, 'Annotation', annotations.map(toRow));
  await insertBroughtReplies(tx, annotations);
  const evidence = annotations.flatMap(({ id, evidence }) => evidence.map((source) => toEvidenceRow(source, id)));
  await insertMany(tx, 'Evidence', evidence);
}

/** Stores the replies of annotations that are there already. */
export async function insertBroughtReplies(
  tx: Tx,
  annotations: readonly Pick<BroughtAnnotation, 'id' | 'replies'>[],
): Promise<void> {
  const rows = annotations.flatMap(({ id, replies }) => replies.map((reply) => toReplyRow(reply, id)));
  await insertMany(tx, 'Reply', rows);
}

function toRow(annotation: BroughtAnnotation) {
  const { decision } = annotation;
  return {
    ...remarkColumns(annotation),
    ...bylineColumns(annotation.byline),
    // Found out anew when the article is opened.
    orphaned: false,
    status: annotation.status,
    decision: decision?.decision ?? null,
    reason: decision?.reason ?? null,
    decidedById: decision?.by.id ?? null,
    decidedByName: decision?.byline?.name ?? null,
    decidedAt: decision ? new Date(decision.at) : null,
    mergedIntoId: decision?.into ?? null,
    batchId: decision?.batch ?? null,
    assigneeId: annotation.assignee?.id ?? null,
    replaced: annotation.replaced,
  };
}

function toReplyRow(reply: Reply, annotationId: string) {
  return {
    id: reply.id,
    annotationId,
    authorId: reply.author.id,
    ...bylineColumns(reply.byline),
    body: reply.body,
    createdAt: new Date(reply.createdAt),
    editedAt: reply.editedAt === null ? null : new Date(reply.editedAt),
    deletedAt: reply.deletedAt === null ? null : new Date(reply.deletedAt),
  };
}

function toEvidenceRow(source: Evidence, annotationId: string) {
  const { id, author, byline, stance, url, citation, quote, accessedAt, createdAt } = source;
  return {
    id,
    annotationId,
    authorId: author.id,
    ...bylineColumns(byline),
    stance,
    url,
    citation,
    quote,
    accessedAt: accessedAt === null ? null : new Date(accessedAt),
    createdAt: new Date(createdAt),
  };
}

/** Ids in one query: databases bound the number of parameters. */
const BATCH = 500;

/** Whether any of these ids is taken: by an article (also a deleted one), an annotation, a reply or a source. */
export async function areAnyTaken(
  tx: Tx,
  articleId: string,
  ids: Readonly<Record<'annotations' | 'replies' | 'evidence', readonly string[]>>,
): Promise<boolean> {
  if (await tx.article.findUnique({ where: { id: articleId }, select: { id: true } })) return true;
  const counts = { annotations: tx.annotation, replies: tx.reply, evidence: tx.evidence } as const;
  for (const [kind, all] of Object.entries(ids)) {
    const table = counts[kind as keyof typeof counts] as { count(query: object): Promise<number> };
    for (let from = 0; from < all.length; from += BATCH)
      if ((await table.count({ where: { id: { in: all.slice(from, from + BATCH) } } })) > 0) return true;
  }
  return false;
}

/** What an article has of files already: its annotations, and their replies, by the names that they have there. */
export interface KnownKeys {
  /** Annotation ids by the key of their byline. */
  readonly annotations: ReadonlyMap<string, string>;
  /** The keys of replies. */
  readonly replies: ReadonlySet<string>;
}

/** The keys of all that an article has from files. */
export async function knownKeys(articleId: string, tx?: Tx): Promise<KnownKeys> {
  const db = tx ?? (await reader());
  const annotations = await db.annotation.findMany({
    where: { articleId, bylineKey: { not: null } },
    select: { id: true, bylineKey: true },
  });
  const replies = await db.reply.findMany({
    where: { annotation: { articleId }, bylineKey: { not: null } },
    select: { bylineKey: true },
  });
  return {
    annotations: new Map(annotations.map(({ id, bylineKey }) => [bylineKey ?? '', id])),
    replies: new Set(replies.map(({ bylineKey }) => bylineKey ?? '')),
  };
}
