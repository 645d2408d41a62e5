import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { EvidenceInput } from '#lib/core/annotation/schemas.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { findEvidence, insertEvidence, removeEvidenceSoftly } from '#lib/db/evidence.ts';
import { changeAnnotation } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';

/**
 * Adds a source for or against an annotation. With an `id` chosen by the client a retry adds nothing.
 * @throws Problem 'forbidden', 'missing', 'tooLarge', or 'conflict' when the id is taken by another source
 */
export async function addEvidence(
  actor: Actor,
  annotationId: string,
  input: EvidenceInput,
): Promise<AnchoredAnnotation> {
  assertCan(actor, 'annotation.addEvidence', 'add evidence');
  const { id = uuidv7(), stance, url = null, citation, quote, accessedAt = null } = input;
  const at = new Date().toISOString();
  const author = { id: actor.id, name: actor.name };
  return changeAnnotation(actor, annotationId, at, async (tx, annotation) => {
    const earlier = await findEvidence(tx, id);
    if (earlier?.annotationId === annotationId && earlier.authorId === actor.id) return null;
    if (earlier) throw new Problem('conflict', 'The id is taken by another source; choose a new one.');
    if (annotation.evidence.length >= LIMITS.evidencePerAnnotation)
      throw new Problem('tooLarge', `An annotation can hold no more than ${LIMITS.evidencePerAnnotation} sources.`);
    await insertEvidence(tx, annotationId, { id, author, stance, url, citation, quote, accessedAt, createdAt: at });
    return { type: 'evidence.added', evidence: id, stance };
  });
}

/**
 * Takes back a source that one added oneself. Twice is as good as once.
 * @throws Problem 'missing' or 'forbidden'
 */
export async function removeEvidence(actor: Actor, annotationId: string, evidenceId: string): Promise<void> {
  assertCan(actor, 'annotation.addEvidence', 'remove evidence');
  const at = new Date().toISOString();
  await changeAnnotation(actor, annotationId, at, async (tx) => {
    const evidence = await findEvidence(tx, evidenceId);
    if (evidence?.annotationId !== annotationId) throw new Problem('missing', 'There is no such source.');
    if (evidence.authorId !== actor.id)
      throw new Problem('forbidden', 'A source can be removed by whoever added it only.');
    if (evidence.removed) return null;
    await removeEvidenceSoftly(tx, evidenceId, at);
    return { type: 'evidence.removed', evidence: evidenceId };
  });
}
