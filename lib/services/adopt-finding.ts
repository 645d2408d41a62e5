import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { alreadyDecided, decide } from '#lib/core/annotation/decide.ts';
import { Problem } from '#lib/core/problem.ts';
import { articles } from '#lib/collab/handle.ts';
import { insertAnnotation } from '#lib/db/annotations.ts';
import { saveDecision } from '#lib/db/decisions.ts';
import { appendAnnotationEvent } from '#lib/db/events.ts';
import { announce, changeAnnotation, loadAnnotation } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';

/**
 * Makes a finding of the first pass a person's own flag: one in their name on the same words, saying the same, takes the
 * finding in as merged. All or nothing. @returns the new flag
 * @throws Problem 'forbidden', 'missing', 'invalid' when no check found it, or 'conflict' when it has been decided
 */
export async function adoptFinding(actor: Actor, id: string): Promise<AnchoredAnnotation> {
  assertCan(actor, 'annotation.make', 'annotate articles');
  assertCan(actor, 'annotation.decide', 'take over what a check found');
  const own = uuidv7();
  const at = new Date().toISOString();
  let event = 0;
  const merged = await changeAnnotation(actor, id, at, async (tx, finding) => {
    if (finding.origin.kind !== 'check') throw new Problem('invalid', 'Only what a check found can be made one’s own.');
    const decided = alreadyDecided(finding);
    if (decided) throw decided;
    const { articleId, kind, category, target } = finding;
    const flag = {
      ...finding,
      id: own,
      origin: { kind: 'person', person: { id: actor.id, name: actor.name } } as const,
      originalExact: target.quote.exact,
      replies: [],
      evidence: [],
      createdAt: at,
      updatedAt: at,
    };
    await insertAnnotation(tx, flag);
    const made = { type: 'annotation.made', articleId, annotationId: own, kind, category } as const;
    event = await appendAnnotationEvent(tx, { actorId: actor.id, at }, made);
    const judged = decide(finding, { decision: 'merged', into: own }, { by: actor, at, into: flag });
    if (judged.outcome === 'refused') throw judged.because;
    await saveDecision(tx, id, judged.decision, null);
    return { type: 'annotation.decided', decision: 'merged', into: own, update: null };
  });
  const { articleId } = await loadAnnotation(own);
  articles().broadcast(articleId, { type: 'annotation', event, id: own });
  return announce({ id: own, articleId: merged.articleId }, event);
}
