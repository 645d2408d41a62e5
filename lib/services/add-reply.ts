import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import type { ReplyInput } from '#lib/core/annotation/schemas.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { findReply, insertReply } from '#lib/db/replies.ts';
import { changeAnnotation } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';
import { tellOfReply } from './notify.ts';

/**
 * Adds a reply to the thread of an annotation, open or decided. With an `id` chosen by the client a retry adds nothing.
 * @throws Problem 'forbidden', 'missing', 'tooLarge', or 'conflict' when the id is taken by another reply
 */
export async function addReply(actor: Actor, annotationId: string, input: ReplyInput): Promise<AnchoredAnnotation> {
  assertCan(actor, 'annotation.reply', 'reply to annotations');
  const id = input.id ?? uuidv7();
  const at = new Date().toISOString();
  return changeAnnotation(actor, annotationId, at, async (tx, annotation) => {
    const earlier = await findReply(tx, id);
    if (earlier?.annotationId === annotationId && earlier.author.id === actor.id) return null;
    if (earlier) throw new Problem('conflict', 'The id is taken by another reply; choose a new one.');
    if (annotation.replies.length >= LIMITS.repliesPerAnnotation)
      throw new Problem('tooLarge', `A thread can hold no more than ${LIMITS.repliesPerAnnotation} replies.`);
    await insertReply(tx, { id, annotationId, authorId: actor.id, body: input.body, at });
    await tellOfReply(tx, { actor, at }, annotation, { body: input.body, reply: id });
    return { type: 'reply.added', reply: id };
  });
}
