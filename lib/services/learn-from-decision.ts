import type { Annotation, Decision } from '#lib/core/annotation/annotation.ts';
import { isTooOftenWrong, judge } from '#lib/core/first-pass/precision.ts';
import { decisionsOn, findRuleSwitch, saveRuleSwitch } from '#lib/db/check-rules.ts';
import type { Tx } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';

/**
 * What a decision on a flag of the first pass teaches, after it is saved and in its transaction: a rule that people
 * have let stand too often mutes itself, and says so in the record. That these very words stand is known by the decision itself
 * (lib/db/check-flags.ts, letStand).
 */
export async function learnFromDecision(
  tx: Tx,
  { origin }: Annotation,
  { decision, at }: Pick<Decision, 'decision' | 'at'>,
): Promise<void> {
  if (origin.kind !== 'check' || decision !== 'stet') return;
  const rule = origin.check;
  const known = await findRuleSwitch(tx, rule);
  if (known?.muted) return;
  const judgement = judge(await decisionsOn(rule, known?.switchedAt ?? null, tx));
  if (!isTooOftenWrong(judgement)) return;
  await saveRuleSwitch(tx, { rule, muted: true, switchedById: null, switchedAt: at });
  const { right, judged } = judgement;
  await appendEvent(tx, { actorId: null, at }, { type: 'check.mutedItself', rule, right, judged });
}
