import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Annotation, Decision, Target } from '#lib/core/annotation/annotation.ts';
import { isProblem, Problem } from '#lib/core/problem.ts';
import { articles } from '#lib/collab/handle.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { clearDecision, replacedWords } from '#lib/db/decisions.ts';
import { appendAnnotationEvent } from '#lib/db/events.ts';
import { announce, loadAnnotation } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';
import { tellOfDecision } from './notify.ts';

/** The annotation, whether the old words are back in the text, and a sentence where they should be and are not. */
export type ReopenedAnnotation = AnchoredAnnotation & { readonly restored: boolean; readonly notice: string | null };

/**
 * Takes a decision back. After an accepted correction the old words return to the text if nobody touched the new ones;
 * otherwise the text is left alone and `notice` says so.
 * @throws Problem 'missing', 'forbidden', or 'conflict' when it is open
 */
export async function reopenAnnotation(actor: Actor, id: string): Promise<ReopenedAnnotation> {
  const annotation = await loadAnnotation(id);
  const undone = assertMayReopen(actor, annotation);
  const at = new Date().toISOString();
  if (undone.decision !== 'accepted') {
    const event = await inTransaction((tx) => reopen(tx, actor, id, at, null));
    return { ...(await announce(annotation, event)), restored: false, notice: null };
  }
  const restored = await restore(actor, annotation, at);
  const event = restored ?? (await inTransaction((tx) => reopen(tx, actor, id, at, null)));
  const notice =
    'The annotation is open again. The text was left as it is, because the words that the correction put there can’t be turned back.';
  return {
    ...(await announce(annotation, event)),
    restored: restored !== null,
    notice: restored === null ? notice : null,
  };
}

function assertMayReopen(actor: Actor, annotation: Annotation): Decision {
  assertCan(actor, 'annotation.reopen', 'reopen annotations');
  const { decision } = annotation;
  if (!decision) throw new Problem('conflict', 'This annotation is open already.');
  return decision;
}

/** The event number of a reopen that put the old words back, or null when that can't be done. */
async function restore(actor: Actor, annotation: Annotation, at: string): Promise<number | null> {
  const replaced = await replacedWords(annotation.id);
  if (replaced === null) return null;
  const { target } = annotation;
  const edit = { target, expected: annotation.replacement ?? '', replacement: replaced };
  try {
    return await articles().change(annotation.articleId, actor, edit, (tx, applied) =>
      reopen(tx, actor, annotation.id, at, applied),
    );
  } catch (error) {
    // A conflict over words, not over the decision: somebody touched the new ones.
    if (isProblem(error) && error.kind === 'conflict' && 'present' in error.details) return null;
    throw error;
  }
}

async function reopen(
  tx: Tx,
  actor: Actor,
  id: string,
  at: string,
  applied: { readonly target: Target; readonly update: number } | null,
): Promise<number> {
  const annotation = await loadAnnotation(id, tx);
  const undone = assertMayReopen(actor, annotation);
  await clearDecision(tx, id, at, applied && applied.target);
  await tellOfDecision(tx, { actor, at }, annotation, { kind: 'reopening' });
  return appendAnnotationEvent(
    tx,
    { actorId: actor.id, at },
    {
      type: 'annotation.reopened',
      articleId: annotation.articleId,
      annotationId: id,
      undid: undone.decision,
      restored: applied !== null,
      update: applied && applied.update,
    },
  );
}
