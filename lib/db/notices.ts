import { uuidv7 } from 'uuidv7';
import type { Notice, NoticeContent, NoticeKind } from '#lib/core/annotation/notice.ts';
import type { DecisionKind } from '#lib/core/annotation/annotation.ts';
import { reader, type Tx } from './client.ts';
import type { Deed } from './events.ts';
import { peopleById } from './people.ts';

/** How many of an annotation's words a notice shows, in UTF-16 units. */
const WORDS = 120;

/** What a notice is about. */
export interface NoticePlace {
  readonly articleId: string;
  readonly annotationId: string;
}

/** Puts a notice into the inbox of each of these people. */
export async function insertNotices(
  tx: Tx,
  deed: Deed,
  { articleId, annotationId }: NoticePlace,
  { kind, ...details }: NoticeContent,
  people: readonly string[],
): Promise<void> {
  const at = new Date(deed.at);
  const shared = { kind, articleId, annotationId, actorId: deed.actorId, details: JSON.stringify(details), at };
  if (people.length > 0)
    await tx.notice.createMany({ data: people.map((userId) => ({ id: uuidv7(), userId, ...shared })) });
}

/** A person's notices about articles that are still there, newest first; `before` is the id of the last one of the page before. */
export async function noticePage(
  userId: string,
  { unread, before, limit }: { readonly unread: boolean; readonly before?: string | undefined; readonly limit: number },
): Promise<Notice[]> {
  const rows = await (
    await reader()
  ).notice.findMany({
    where: {
      userId,
      annotation: { article: { deletedAt: null } },
      ...(unread ? { readAt: null } : {}),
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: limit,
    include: { annotation: { select: { originalExact: true, article: { select: { id: true, title: true } } } } },
  });
  const people = await peopleById(rows.map(({ actorId }) => actorId));
  return rows.map(({ id, kind, annotationId, annotation, actorId, details, at, readAt }) => {
    const said = JSON.parse(details) as { readonly reply?: string | null; readonly decision?: DecisionKind };
    return {
      id,
      kind: kind as NoticeKind,
      article: annotation.article,
      annotationId,
      words: annotation.originalExact.slice(0, WORDS),
      actor: actorId === null ? null : (people.get(actorId) ?? { id: actorId, name: 'Somebody' }),
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      reply: said.reply ?? null,
      decision: said.decision ?? null,
    };
  });
}

/** How many notices a person has not read. */
export async function countUnread(userId: string): Promise<number> {
  const where = { userId, readAt: null, annotation: { article: { deletedAt: null } } };
  return (await reader()).notice.count({ where });
}

/** Marks notices of a person as read: these ones, or (null) all up to and with `upTo`. */
export async function markRead(
  tx: Tx,
  userId: string,
  { ids, upTo }: { readonly ids: readonly string[] | null; readonly upTo: string | null },
  at: string,
): Promise<void> {
  const which = ids ? { id: { in: [...ids] } } : upTo === null ? {} : { id: { lte: upTo } };
  await tx.notice.updateMany({ where: { userId, readAt: null, ...which }, data: { readAt: new Date(at) } });
}
