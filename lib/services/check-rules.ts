import { DETECTORS } from '#lib/checks/detectors.ts';
import type { Actor } from '#lib/core/access/access.ts';
import type { ListedRule } from '#lib/core/first-pass/listed-rule.ts';
import { judge } from '#lib/core/first-pass/precision.ts';
import { Problem } from '#lib/core/problem.ts';
import { countByRule, decisionsOn, readRuleSwitches, saveRuleSwitch, type RuleSwitch } from '#lib/db/check-rules.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';

/** Every rule that has found something in this house or was ever switched, in the order of the alphabet. */
export async function listRules(actor: Actor): Promise<{ readonly items: readonly ListedRule[]; readonly next: null }> {
  assertCan(actor, 'article.read', 'read articles');
  const [counts, switches] = await Promise.all([countByRule(), readRuleSwitches()]);
  const switched = new Map(switches.map((each) => [each.rule, each]));
  const rules = [...new Set([...counts.keys(), ...switched.keys()])].toSorted();
  const items = rules.map((rule) => listed(rule, switched.get(rule), counts.get(rule)?.open ?? 0));
  return { items: await Promise.all(items), next: null };
}

async function listed(rule: string, known: RuleSwitch | undefined, open: number): Promise<ListedRule> {
  const { accepted = 0, fixed = 0, sourced = 0, stet = 0 } = await decisionsOn(rule, known?.switchedAt ?? null);
  const muted = known?.muted ?? false;
  const mutedBy = known && muted ? (known.switchedById === null ? 'itself' : 'person') : null;
  const counts = { accepted, fixed, sourced, stet };
  return { rule, open, ...counts, ...judge(counts), muted, mutedBy, switchedAt: known?.switchedAt ?? null };
}

/**
 * Mutes a rule or switches it on, from the next run on. Decisions before that no longer count.
 * @throws Problem 'forbidden', or 'missing' when no detector has such rules
 */
export async function switchRule(actor: Actor, rule: string, muted: boolean): Promise<ListedRule> {
  assertCan(actor, 'house.manage', 'mute checks');
  const detector = rule.slice(0, rule.indexOf('/'));
  if (!DETECTORS.some(({ id }) => id === detector) && detector !== 'house-style')
    throw new Problem('missing', 'There is no such check.');
  const at = new Date().toISOString();
  const now = { rule, muted, switchedById: actor.id, switchedAt: at };
  await inTransaction(async (tx) => {
    await saveRuleSwitch(tx, now);
    await appendEvent(tx, { actorId: actor.id, at }, { type: muted ? 'check.muted' : 'check.switchedOn', rule });
  });
  return listed(rule, now, (await countByRule()).get(rule)?.open ?? 0);
}
