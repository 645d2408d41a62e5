import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { Annotation } from '#lib/core/annotation/annotation.ts';
import { mentionedPeople } from '#lib/core/annotation/mentioned-people.ts';
import type { NoticeContent } from '#lib/core/annotation/notice.ts';
import type { Tx } from '#lib/db/client.ts';
import { insertNotices } from '#lib/db/notices.ts';
import { activePeople } from '#lib/db/people.ts';

/** An annotation as far as it matters who is to hear of it. */
type Concerning = Pick<Annotation, 'id' | 'articleId' | 'origin' | 'assignee' | 'replies'>;

/**
 * Tells people, in the transaction of what is told; not whoever does it, and everybody once.
 * @returns who was told
 */
async function tell(
  tx: Tx,
  { actor, at }: Doing,
  annotation: Concerning,
  content: NoticeContent,
  people: readonly (string | undefined)[],
): Promise<string[]> {
  const actorId = personIdOf(actor);
  const told = [...new Set(people)].filter((id) => id !== undefined && id !== actor.id) as string[];
  await insertNotices(
    tx,
    { actorId, at },
    { articleId: annotation.articleId, annotationId: annotation.id },
    content,
    told,
  );
  return told;
}

/** Who does something, and when. */
export interface Doing {
  readonly actor: Actor;
  readonly at: string;
}

const authorOf = ({ origin }: Concerning): string | undefined =>
  origin.kind === 'person' ? origin.person.id : undefined;

/** Tells those who are mentioned in what was written. @returns who was told */
export async function tellMentioned(
  tx: Tx,
  doing: Doing,
  annotation: Concerning,
  written: { readonly body: string; readonly reply: string | null },
): Promise<string[]> {
  if (!written.body.includes('@')) return [];
  const mentioned = mentionedPeople(written.body, await activePeople(tx));
  return tell(tx, doing, annotation, { kind: 'mention', reply: written.reply }, mentioned);
}

/** Tells of a reply: those whom it mentions, then the author, the assignee and all who are in the thread. */
export async function tellOfReply(
  tx: Tx,
  doing: Doing,
  annotation: Concerning,
  written: { readonly body: string; readonly reply: string },
): Promise<void> {
  const mentioned = await tellMentioned(tx, doing, annotation, written);
  const others = [authorOf(annotation), annotation.assignee?.id, ...annotation.replies.map(({ author }) => author.id)];
  const rest = others.filter((id) => id !== undefined && !mentioned.includes(id));
  await tell(tx, doing, annotation, { kind: 'reply', reply: written.reply }, rest);
}

/** Tells the author and the assignee what was decided, or that it was reopened. */
export async function tellOfDecision(
  tx: Tx,
  doing: Doing,
  annotation: Concerning,
  content: Extract<NoticeContent, { kind: 'decision' | 'reopening' }>,
): Promise<void> {
  await tell(tx, doing, annotation, content, [authorOf(annotation), annotation.assignee?.id]);
}

/** Tells a person that an annotation is theirs to take care of. */
export async function tellAssigned(tx: Tx, doing: Doing, annotation: Concerning, assigneeId: string): Promise<void> {
  await tell(tx, doing, annotation, { kind: 'assignment' }, [assigneeId]);
}
