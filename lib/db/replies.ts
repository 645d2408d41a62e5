import type { Person, Reply } from '#lib/core/annotation/annotation.ts';
import { toByline, type BylineColumns } from './byline-columns.ts';
import type { Tx } from './client.ts';

interface Row extends BylineColumns {
  readonly id: string;
  readonly author: Person;
  readonly body: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
}

/** A row as a reply; what was deleted keeps its place and loses its words. */
export function toReply(row: Row): Reply {
  const { id, author, body, createdAt, editedAt, deletedAt } = row;
  return {
    id,
    author: { id: author.id, name: author.name },
    ...toByline(row),
    body: deletedAt ? '' : body,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}

/** A reply with the annotation it stands under; null when there is none. */
export async function findReply(tx: Tx, id: string): Promise<(Reply & { readonly annotationId: string }) | null> {
  const row = await tx.reply.findUnique({ where: { id }, include: { author: { select: { id: true, name: true } } } });
  return row && { ...toReply(row), annotationId: row.annotationId };
}

/** Stores a new reply. */
export async function insertReply(
  tx: Tx,
  reply: {
    readonly id: string;
    readonly annotationId: string;
    readonly authorId: string;
    readonly body: string;
    readonly at: string;
  },
): Promise<void> {
  const { at, ...fields } = reply;
  await tx.reply.create({ data: { ...fields, createdAt: new Date(at) } });
}

/** Stores new words of a reply. */
export async function saveReply(tx: Tx, id: string, body: string, at: string): Promise<void> {
  await tx.reply.update({ where: { id }, data: { body, editedAt: new Date(at) } });
}

/** Marks a reply as deleted: nobody is shown its words again. */
export async function deleteReplySoftly(tx: Tx, id: string, at: string): Promise<void> {
  await tx.reply.update({ where: { id }, data: { deletedAt: new Date(at) } });
}
