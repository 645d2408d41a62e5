import type { Annotation, Decision, Kind, Origin, Person, Severity, Status } from '#lib/core/annotation/annotation.ts';
import type { AnnotationFilter } from '#lib/core/annotation/schemas.ts';
import { toByline } from './byline-columns.ts';
import { reader, type Tx } from './client.ts';
import { toEvidence } from './evidence.ts';
import type { Prisma } from './generated/client.ts';
import { peopleById } from './people.ts';
import { toReply } from './replies.ts';
import { remarkColumns } from './remark-columns.ts';
import { targetColumns, toTarget } from './target-columns.ts';

const WHOLE = {
  author: { select: { id: true, name: true } },
  replies: {
    include: { author: { select: { id: true, name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  evidence: { where: { deletedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.AnnotationInclude;

type Row = Prisma.AnnotationGetPayload<{ include: typeof WHOLE }>;

/** Somebody whose row is gone: the audit still says that there was somebody. */
const unknown = (id: string): Person => ({ id, name: 'Somebody' });

function toOrigin({ author, check }: Row): Origin {
  if (author) return { kind: 'person', person: author };
  const at = (check ?? '').lastIndexOf('@');
  return { kind: 'check', check: (check ?? '').slice(0, Math.max(0, at)), version: (check ?? '').slice(at + 1) };
}

function toDecision(row: Row, people: ReadonlyMap<string, Person>): Decision | null {
  if (row.decision === null || row.decidedAt === null) return null;
  const by = row.decidedById ?? '';
  return {
    decision: row.decision as Decision['decision'],
    by: people.get(by) ?? unknown(by),
    ...(row.decidedByName === null
      ? {}
      : { byline: { name: row.decidedByName, at: row.decidedAt.toISOString(), key: '' } }),
    at: row.decidedAt.toISOString(),
    reason: row.reason,
    into: row.mergedIntoId,
    ...(row.batchId === null ? {} : { batch: row.batchId }),
  };
}

function toAnnotation(row: Row, people: ReadonlyMap<string, Person>): Annotation {
  return {
    id: row.id,
    articleId: row.articleId,
    kind: row.kind as Kind,
    category: row.category,
    severity: row.severity as Severity | null,
    body: row.body,
    replacement: row.replacement,
    origin: toOrigin(row),
    ...toByline(row),
    target: toTarget(row),
    originalExact: row.originalExact,
    status: row.status as Status,
    decision: toDecision(row, people),
    ...(row.assigneeId === null ? {} : { assignee: people.get(row.assigneeId) ?? unknown(row.assigneeId) }),
    replies: row.replies.map(toReply),
    evidence: row.evidence.map((evidence) =>
      toEvidence(evidence, people.get(evidence.authorId) ?? unknown(evidence.authorId)),
    ),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

async function toAnnotations(rows: readonly Row[], tx?: Tx): Promise<Annotation[]> {
  const ids = rows.flatMap(({ decidedById, assigneeId, evidence }) => [
    decidedById,
    assigneeId,
    ...evidence.map(({ authorId }) => authorId),
  ]);
  const people = await peopleById(ids, tx);
  return rows.map((row) => toAnnotation(row, people));
}

/** An annotation of an article that has not been deleted. */
export async function findAnnotation(id: string, tx?: Tx): Promise<Annotation | null> {
  const db = tx ?? (await reader());
  const row = await db.annotation.findFirst({ where: { id, article: { deletedAt: null } }, include: WHOLE });
  const [annotation] = await toAnnotations(row ? [row] : [], tx);
  return annotation ?? null;
}

/** A place in the list of annotations: the last one of the page before. */
export interface AnnotationCursor {
  readonly createdAt: string;
  readonly id: string;
}

type Wanted = Omit<AnnotationFilter, 'after' | 'limit'>;

/**
 * What may have some words in it: all that has them, and a little more, for the caller to look at
 * (lib/core/annotation/mentions.ts). In a LIKE pattern "%" is any words and "_" any letter; SQLite knows the two
 * cases of ASCII letters only, so that all others are left open here, as are i and k, which letters outside of ASCII may
 * become in lower case (the Turkish capital I, the Kelvin sign).
 */
function maySay(words: string): Prisma.AnnotationWhereInput {
  const contains = words.replaceAll(/[ik\\%]/giu, '_').replaceAll(/[^ -~]+/gu, '%');
  const said = { contains };
  return {
    OR: [
      { body: said },
      { replacement: said },
      { originalExact: said },
      { exact: said },
      { replies: { some: { body: said } } },
      { evidence: { some: { deletedAt: null, OR: [{ citation: said }, { quote: said }, { url: said }] } } },
    ],
  };
}

function whereOf(articleId: string, wanted: Wanted, after: AnnotationCursor | null): Prisma.AnnotationWhereInput {
  const conditions: Prisma.AnnotationWhereInput[] = [{ articleId }];
  if (wanted.status) conditions.push({ status: wanted.status });
  if (wanted.kind) conditions.push({ kind: wanted.kind });
  if (wanted.category) conditions.push({ category: wanted.category });
  if (wanted.severity) conditions.push({ severity: wanted.severity });
  if (wanted.author) conditions.push({ authorId: wanted.author });
  if (wanted.assignee) conditions.push({ assigneeId: wanted.assignee });
  if (wanted.origin) conditions.push(wanted.origin === 'check' ? { check: { not: null } } : { check: null });
  if (wanted.q) conditions.push(maySay(wanted.q));
  if (after) {
    const createdAt = new Date(after.createdAt);
    conditions.push({ OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: after.id } }] });
  }
  return { AND: conditions };
}

/** Rows in one query: what belongs to them is fetched by their ids, and databases bound the number of parameters. */
const BATCH = 500;

/** A page of an article's annotations in the order they were made. */
export async function annotationPage(
  articleId: string,
  wanted: Wanted,
  after: AnnotationCursor | null,
  limit: number,
): Promise<Annotation[]> {
  const db = await reader();
  const page: Annotation[] = [];
  for (let place = after; page.length < limit; place = page.at(-1) ?? null) {
    const take = Math.min(BATCH, limit - page.length);
    const rows = await db.annotation.findMany({
      where: whereOf(articleId, wanted, place),
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take,
      include: WHOLE,
    });
    page.push(...(await toAnnotations(rows)));
    if (rows.length < take) break;
  }
  return page;
}

/** How many annotations an article has, open and decided. */
export function annotationCount(tx: Tx, articleId: string): Promise<number> {
  return tx.annotation.count({ where: { articleId } });
}

/** Stores an annotation that is open and has no replies yet. */
export async function insertAnnotation(tx: Tx, annotation: Annotation): Promise<void> {
  await tx.annotation.create({ data: { ...remarkColumns(annotation), status: 'open' } });
}

/** Stores what can be edited in an open annotation. */
export async function saveRemark(tx: Tx, annotation: Annotation): Promise<void> {
  const { id, category, severity, body, replacement, target, updatedAt } = annotation;
  await tx.annotation.update({
    where: { id },
    data: {
      category,
      severity,
      body,
      replacement,
      orphaned: false,
      ...targetColumns(target),
      updatedAt: new Date(updatedAt),
    },
  });
}

/** Stores who is to take care of an annotation. */
export async function saveAssignee(tx: Tx, id: string, assigneeId: string | null): Promise<void> {
  await tx.annotation.update({ where: { id }, data: { assigneeId } });
}

/** The annotations that were decided together and still are, the newest first. */
export async function decidedTogether(articleId: string, batchId: string): Promise<readonly string[]> {
  const rows = await (
    await reader()
  ).annotation.findMany({
    where: { articleId, batchId, status: 'decided' },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Moves updatedAt: something about the annotation has changed at `at`. */
export async function touchAnnotation(tx: Tx, id: string, at: string): Promise<void> {
  await tx.annotation.update({ where: { id }, data: { updatedAt: new Date(at) } });
}
