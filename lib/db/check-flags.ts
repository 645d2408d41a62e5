import { GALLEY } from '#lib/core/access/access.ts';
import type { Annotation, DecisionKind, Target } from '#lib/core/annotation/annotation.ts';
import { reader, type Tx } from './client.ts';
import { targetColumns, toTarget } from './target-columns.ts';

/** A flag that the first pass made on an article. */
export interface CheckFlag {
  readonly id: string;
  readonly rule: string;
  readonly target: Target;
  /** null while it is open; 'gone' when the first pass itself withdrew it. */
  readonly decision: DecisionKind | 'gone' | null;
}

const inOneQuery = 500;

const ruleOf = (check: string): string => check.slice(0, check.lastIndexOf('@'));

/** A flag with what it is known by in other articles. */
export interface NewCheckFlag {
  readonly flag: Omit<Annotation, 'origin'>;
  /** "rule@version" */
  readonly check: string;
  readonly finding: string;
}

/** All flags of an article that the first pass made, in the order they were made. */
export async function readCheckFlags(articleId: string): Promise<readonly CheckFlag[]> {
  const rows = await (
    await reader()
  ).annotation.findMany({
    where: { articleId, check: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    omit: { body: true, replacement: true, reason: true, replaced: true },
  });
  return rows.map((row) => ({
    id: row.id,
    rule: ruleOf(row.check ?? ''),
    target: toTarget(row),
    decision:
      row.decision === 'withdrawn' && row.decidedById === GALLEY.id ? 'gone' : (row.decision as DecisionKind | null),
  }));
}

/** Ids of the annotations of an article that a person has done something about. */
export async function touchedByPeople(articleId: string, tx?: Tx): Promise<ReadonlySet<string>> {
  const groups = await (tx ?? (await reader())).event.groupBy({
    by: ['annotationId'],
    where: { articleId, annotationId: { not: null }, actorId: { not: null } },
  });
  return new Set(groups.flatMap(({ annotationId }) => annotationId ?? []));
}

/** Whether the first pass has ever run over an article. */
export async function wasChecked(articleId: string): Promise<boolean> {
  const event = await (
    await reader()
  ).event.findFirst({
    where: { articleId, type: 'article.checked' },
    select: { id: true },
  });
  return event !== null;
}

/** Stores new flags of the first pass, open. */
export async function insertCheckFlags(tx: Tx, flags: readonly NewCheckFlag[]): Promise<void> {
  await tx.annotation.createMany({
    data: flags.map(({ flag, check, finding }) => ({
      id: flag.id,
      articleId: flag.articleId,
      kind: flag.kind,
      category: flag.category,
      severity: flag.severity,
      body: flag.body,
      replacement: flag.replacement,
      originalExact: flag.originalExact,
      status: 'open',
      check,
      finding,
      ...targetColumns(flag.target),
      createdAt: new Date(flag.createdAt),
      updatedAt: new Date(flag.updatedAt),
    })),
  });
}

/** Which of these flags are still in the state that a run saw: open, or withdrawn by the first pass. */
export async function stillThere(tx: Tx, ids: readonly string[], state: 'open' | 'gone'): Promise<ReadonlySet<string>> {
  const rows = await tx.annotation.findMany({
    where: {
      id: { in: [...ids] },
      ...(state === 'open' ? { status: 'open' } : { decision: 'withdrawn', decidedById: GALLEY.id }),
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Withdraws flags in the name of Galley itself. */
export async function withdrawCheckFlags(tx: Tx, ids: readonly string[], at: string, reason: string): Promise<void> {
  const decidedAt = new Date(at);
  await tx.annotation.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      status: 'decided',
      decision: 'withdrawn',
      reason,
      decidedById: GALLEY.id,
      decidedAt,
      updatedAt: decidedAt,
    },
  });
}

/** Those of the findings that somebody let stand, in any article of the house. */
export async function letStand(findings: readonly string[]): Promise<ReadonlySet<string>> {
  const db = await reader();
  const known = new Set<string>();
  for (let from = 0; from < findings.length; from += inOneQuery) {
    const rows = await db.annotation.findMany({
      where: { finding: { in: findings.slice(from, from + inOneQuery) }, decision: 'stet' },
      select: { finding: true },
      distinct: ['finding'],
    });
    for (const { finding } of rows) if (finding !== null) known.add(finding);
  }
  return known;
}
