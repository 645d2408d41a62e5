import { GALLEY } from '#lib/core/access/access.ts';
import type { DecisionKind } from '#lib/core/annotation/annotation.ts';
import type { DecisionCounts } from '#lib/core/first-pass/precision.ts';
import { reader, type Tx } from './client.ts';

/** Whether a rule is muted, by whom (null: by itself), and since when decisions count. */
export interface RuleSwitch {
  readonly rule: string;
  readonly muted: boolean;
  readonly switchedById: string | null;
  readonly switchedAt: string;
}

/** How many flags of a rule are open, and how often each decision was taken on one by a person. */
export interface RuleCounts {
  readonly open: number;
  readonly decided: DecisionCounts;
}

interface Row {
  readonly rule: string;
  readonly muted: boolean;
  readonly switchedById: string | null;
  readonly switchedAt: Date;
}

const toSwitch = (row: Row): RuleSwitch => ({ ...row, switchedAt: row.switchedAt.toISOString() });

/** The rules that have ever been switched. */
export async function readRuleSwitches(): Promise<readonly RuleSwitch[]> {
  return (await (await reader()).checkRule.findMany({ orderBy: { rule: 'asc' } })).map(toSwitch);
}

/** @returns null for a rule that has never been switched: it is on */
export async function findRuleSwitch(tx: Tx, rule: string): Promise<RuleSwitch | null> {
  const row = await tx.checkRule.findUnique({ where: { rule } });
  return row && toSwitch(row);
}

/** Mutes a rule or switches it on. */
export async function saveRuleSwitch(tx: Tx, { rule, switchedAt, ...state }: RuleSwitch): Promise<void> {
  const fields = { ...state, switchedAt: new Date(switchedAt) };
  await tx.checkRule.upsert({ where: { rule }, create: { rule, ...fields }, update: fields });
}

/** Decisions of people on the flags of one rule, whatever its version, after a time (null: ever). */
export async function decisionsOn(rule: string, after: string | null, tx?: Tx): Promise<DecisionCounts> {
  const groups = await (tx ?? (await reader())).annotation.groupBy({
    by: ['decision'],
    where: {
      check: { startsWith: `${rule}@` },
      decidedById: { not: GALLEY.id },
      ...(after === null ? {} : { decidedAt: { gt: new Date(after) } }),
    },
    _count: { _all: true },
  });
  return Object.fromEntries(groups.flatMap(({ decision, _count }) => (decision ? [[decision, _count._all]] : [])));
}

/** The counts of every rule that has ever found something. */
export async function countByRule(): Promise<ReadonlyMap<string, RuleCounts>> {
  const groups = await (
    await reader()
  ).annotation.groupBy({
    by: ['check', 'decision'],
    where: { check: { not: null }, OR: [{ decidedById: null }, { decidedById: { not: GALLEY.id } }] },
    _count: { _all: true },
  });
  const counts = new Map<string, { open: number; decided: Partial<Record<DecisionKind, number>> }>();
  for (const { check, decision, _count } of groups) {
    const rule = (check ?? '').slice(0, (check ?? '').lastIndexOf('@'));
    const own = counts.get(rule) ?? { open: 0, decided: {} };
    counts.set(rule, own);
    if (decision === null) own.open += _count._all;
    else own.decided[decision as DecisionKind] = (own.decided[decision as DecisionKind] ?? 0) + _count._all;
  }
  return counts;
}
