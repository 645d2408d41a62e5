import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { alreadyDecided } from '#lib/core/annotation/decide.ts';
import { Problem } from '#lib/core/problem.ts';
import { saveAssignee } from '#lib/db/annotations.ts';
import { activePeople } from '#lib/db/people.ts';
import { changeAnnotation } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';
import { tellAssigned } from './notify.ts';

/**
 * Gives an open annotation to a person to take care of (null: to nobody), and tells them.
 * @throws Problem 'forbidden', 'missing', 'invalid' when there is no such person, or 'conflict' when it has been decided
 */
export async function assignAnnotation(
  actor: Actor,
  id: string,
  assigneeId: string | null,
): Promise<AnchoredAnnotation> {
  assertCan(actor, 'annotation.assign', 'assign annotations');
  const at = new Date().toISOString();
  return changeAnnotation(actor, id, at, async (tx, annotation) => {
    const decided = alreadyDecided(annotation);
    if (decided) throw decided;
    const before = annotation.assignee?.id ?? null;
    if (before === assigneeId) return null;
    if (assigneeId !== null && !(await activePeople(tx)).some((person) => person.id === assigneeId))
      throw new Problem('invalid', 'There is no such person in the house to assign it to.');
    await saveAssignee(tx, id, assigneeId);
    if (assigneeId !== null) await tellAssigned(tx, { actor, at }, annotation, assigneeId);
    return { type: 'annotation.assigned', from: before, to: assigneeId };
  });
}
