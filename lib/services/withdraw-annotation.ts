import type { Actor } from '#lib/core/access/access.ts';
import { isAuthor } from '#lib/core/annotation/decide.ts';
import { loadAnnotation } from './annotated-write.ts';
import { decideAnnotation } from './decide-annotation.ts';

/**
 * What DELETE on an annotation does: it is withdrawn, and stays in the record. Withdrawing one that is withdrawn
 * already changes nothing.
 * @throws Problem 'missing', 'forbidden', or 'conflict' when it has been decided otherwise
 */
export async function withdrawAnnotation(actor: Actor, id: string): Promise<void> {
  const annotation = await loadAnnotation(id);
  if (annotation.decision?.decision === 'withdrawn' && isAuthor(annotation, actor)) return;
  await decideAnnotation(actor, id, { decision: 'withdrawn' });
}
