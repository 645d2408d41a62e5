import type { Actor } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation, Reply } from '#lib/core/annotation/annotation.ts';
import { Problem } from '#lib/core/problem.ts';
import type { Tx } from '#lib/db/client.ts';
import { deleteReplySoftly, findReply, saveReply } from '#lib/db/replies.ts';
import { changeAnnotation } from './annotated-write.ts';
import { assertCan } from './assert-can.ts';

/** Which reply of which annotation. */
export interface ReplyPlace {
  readonly annotationId: string;
  readonly replyId: string;
}

/**
 * Changes the words of one's own reply; those that somebody else wrote in a file stay theirs.
 * @throws Problem 'missing', 'forbidden', or 'conflict' when it has been deleted
 */
export async function editReply(actor: Actor, place: ReplyPlace, body: string): Promise<AnchoredAnnotation> {
  assertCan(actor, 'annotation.reply', 'edit replies');
  const at = new Date().toISOString();
  return changeAnnotation(actor, place.annotationId, at, async (tx) => {
    const reply = await loadOwn(tx, actor, place);
    if (reply.deletedAt !== null) throw new Problem('conflict', 'This reply has been deleted.');
    if (reply.byline)
      throw new Problem('forbidden', `These are words of ${reply.byline.name}, from the file; please answer them.`);
    if (reply.body === body) return null;
    await saveReply(tx, reply.id, body, at);
    return { type: 'reply.edited', reply: reply.id };
  });
}

/**
 * Deletes one's own reply softly: it keeps its place and loses its words. Twice is as good as once.
 * @throws Problem 'missing' or 'forbidden'
 */
export async function deleteReply(actor: Actor, place: ReplyPlace): Promise<void> {
  assertCan(actor, 'annotation.reply', 'delete replies');
  const at = new Date().toISOString();
  await changeAnnotation(actor, place.annotationId, at, async (tx) => {
    const reply = await loadOwn(tx, actor, place);
    if (reply.deletedAt !== null) return null;
    await deleteReplySoftly(tx, reply.id, at);
    return { type: 'reply.deleted', reply: reply.id };
  });
}

async function loadOwn(tx: Tx, actor: Actor, { annotationId, replyId }: ReplyPlace): Promise<Reply> {
  const reply = await findReply(tx, replyId);
  if (reply?.annotationId !== annotationId) throw new Problem('missing', 'There is no such reply.');
  if (reply.author.id !== actor.id)
    throw new Problem('forbidden', 'A reply can be changed and deleted by its author only.');
  return reply;
}
