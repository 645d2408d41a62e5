import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Annotation, Decision } from '#lib/core/annotation/annotation.ts';
import { decide } from '#lib/core/annotation/decide.ts';
import type { DecisionInput } from '#lib/core/annotation/schemas.ts';
import { Problem } from '#lib/core/problem.ts';
import { articles } from '#lib/collab/handle.ts';
import { findAnnotation } from '#lib/db/annotations.ts';
import type { Tx } from '#lib/db/client.ts';
import { saveDecision } from '#lib/db/decisions.ts';
import { appendAnnotationEvent } from '#lib/db/events.ts';
import { countMergedEvidence } from '#lib/db/evidence.ts';
import { announce, changeAnnotation, loadAnnotation } from './annotated-write.ts';
import { learnFromDecision } from './learn-from-decision.ts';
import { tellOfDecision } from './notify.ts';

/**
 * Decides on an open annotation. `accepted` also puts the replacement into the live text, all or nothing: when the
 * words there are no longer the quoted ones, nothing changes.
 * @throws Problem 'missing', 'forbidden', 'invalid', or 'conflict': decided already, or with details { present }, the
 *   words that are there now
 */
export async function decideAnnotation(
  actor: Actor,
  id: string,
  input: DecisionInput & PartOfBatch,
): Promise<AnchoredAnnotation> {
  const at = new Date().toISOString();
  if (input.decision === 'accepted') return accept(actor, await loadAnnotation(id), input, at);
  return changeAnnotation(actor, id, at, async (tx, annotation) => {
    const decision = await judge(tx, annotation, input, actor, at);
    await saveDecision(tx, id, decision, null);
    await learnFromDecision(tx, annotation, decision);
    await tellOfDecision(tx, { actor, at }, annotation, { kind: 'decision', decision: decision.decision });
    return {
      type: 'annotation.decided',
      decision: decision.decision,
      into: decision.into,
      update: null,
      ...partOf(input),
    };
  });
}

/** Set when the decision is one of several that are made together (./decide-together.ts). */
export interface PartOfBatch {
  readonly batch?: string;
}

const partOf = ({ batch }: PartOfBatch): PartOfBatch => (batch === undefined ? {} : { batch });

/** @throws Problem when there can't be this decision */
async function judge(
  tx: Tx | undefined,
  annotation: Annotation,
  input: DecisionInput & PartOfBatch,
  by: Actor,
  at: string,
): Promise<Decision> {
  const into = input.into === undefined ? null : await findAnnotation(input.into, tx);
  const mergedSources = input.decision === 'sourced' ? await countMergedEvidence(annotation.id, tx) : 0;
  const judged = decide(annotation, input, { by, at, into, mergedSources });
  if (judged.outcome === 'refused') throw judged.because;
  return { ...judged.decision, ...partOf(input) };
}

async function accept(
  actor: Actor,
  annotation: Annotation,
  input: DecisionInput & PartOfBatch,
  at: string,
): Promise<AnchoredAnnotation> {
  await judge(undefined, annotation, input, actor, at);
  const { id, articleId, target, replacement } = annotation;
  const edit = { target, expected: target.quote.exact, replacement: replacement ?? '' };
  const event = await articles().change(articleId, actor, edit, async (tx, applied) => {
    // Somebody may have decided or edited it while the edit waited for its turn.
    const present = await loadAnnotation(id, tx);
    const decision = await judge(tx, present, input, actor, at);
    if (present.replacement !== replacement || present.target.quote.exact !== edit.expected) throw changedMeanwhile();
    await saveDecision(tx, id, decision, {
      target: applied.target,
      replaced: restorable(annotation) ? edit.expected : null,
    });
    await tellOfDecision(tx, { actor, at }, present, { kind: 'decision', decision: 'accepted' });
    const { update } = applied;
    return appendAnnotationEvent(
      tx,
      { actorId: actor.id, at },
      {
        type: 'annotation.decided',
        articleId,
        annotationId: id,
        decision: 'accepted',
        into: null,
        update,
        ...partOf(input),
      },
    );
  });
  return announce(annotation, event);
}

function changedMeanwhile(): Problem {
  return new Problem('conflict', 'The annotation was changed at the same moment; please look at it again.');
}

/**
 * Whether a reopen can put the old words back as one plain replacement: not when they ran over several blocks, and not
 * when an empty replacement took their whole block away.
 */
function restorable({ target, replacement }: Annotation): boolean {
  const { exact, prefix, suffix } = target.quote;
  const isWholeBlock = (prefix === '' || prefix.endsWith('\n')) && (suffix === '' || suffix.startsWith('\n'));
  return !exact.includes('\n') && !(replacement === '' && isWholeBlock);
}
