import { uuidv7 } from 'uuidv7';
import type { Person } from '#lib/core/annotation/annotation.ts';
import type { AnnotationEvent, ArticleEvent, AuditEvent, HouseEvent } from '#lib/core/audit/event.ts';
import { reader, type Tx } from './client.ts';
import { insertMany } from './insert-many.ts';
import { peopleById } from './people.ts';

/** Who did it (null: Galley itself) and when (ISO 8601 in UTC). */
export interface Deed {
  readonly actorId: string | null;
  readonly at: string;
}

/** An entry of the audit log as it was written. `number` is set for annotation events. */
export interface LoggedEvent {
  readonly id: string;
  readonly number: number | null;
  readonly at: string;
  readonly actor: Person | null;
  /** Who did it in another house; `actor` is then who brought the record here. */
  readonly byline?: string;
  readonly event: AuditEvent;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly type: string;
  readonly articleId: string | null;
  readonly annotationId: string | null;
  readonly number: number | null;
  readonly details: string;
}

function toRow(deed: Deed & { readonly name?: string | null }, event: AuditEvent, number: number | null) {
  const {
    type,
    articleId = null,
    annotationId = null,
    ...details
  } = event as AuditEvent & { articleId?: string; annotationId?: string };
  const at = new Date(deed.at);
  return {
    id: uuidv7(),
    at,
    actorId: deed.actorId,
    actorName: deed.name ?? null,
    type,
    articleId,
    annotationId,
    number,
    details: JSON.stringify(details),
  };
}

async function insert(tx: Tx, deed: Deed, event: AuditEvent, number: number | null): Promise<void> {
  await tx.event.create({ data: toRow(deed, event, number) });
}

/** Appends to the audit log what has no event number: what happens to articles as a whole, and to people. */
export function appendEvent(tx: Tx, deed: Deed, event: ArticleEvent | HouseEvent): Promise<void> {
  return insert(tx, deed, event, null);
}

/**
 * Appends an annotation event under the article's next event number, and moves the article's changedAt.
 * @returns the number, to broadcast after the commit
 */
export async function appendAnnotationEvent(tx: Tx, deed: Deed, event: AnnotationEvent): Promise<number> {
  const { eventSeq } = await tx.article.update({
    where: { id: event.articleId },
    data: { eventSeq: { increment: 1 }, changedAt: new Date(deed.at) },
    select: { eventSeq: true },
  });
  await insert(tx, deed, event, eventSeq);
  return eventSeq;
}

/**
 * The same for several events of one article at once, in their order.
 * @returns the number of the last one
 */
export async function appendAnnotationEvents(
  tx: Tx,
  deed: Deed,
  articleId: string,
  events: readonly AnnotationEvent[],
): Promise<number> {
  const { eventSeq } = await tx.article.update({
    where: { id: articleId },
    data: { eventSeq: { increment: events.length }, changedAt: new Date(deed.at) },
    select: { eventSeq: true },
  });
  const first = eventSeq - events.length + 1;
  await insertMany(
    tx,
    'Event',
    events.map((event, index) => toRow(deed, event, first + index)),
  );
  return eventSeq;
}

/** What the archive of an article tells of its past, with the names of who did it there (null: Galley itself). */
export async function appendPast(
  tx: Tx,
  actorId: string,
  events: readonly { readonly at: string; readonly name: string | null; readonly event: ArticleEvent }[],
): Promise<void> {
  const rows = events.map(({ at, name, event }) =>
    toRow({ actorId: name === null ? null : actorId, at, name }, event, null),
  );
  await insertMany(tx, 'Event', rows);
}

async function toLogged(rows: readonly Row[]): Promise<LoggedEvent[]> {
  const people = await peopleById(rows.map(({ actorId }) => actorId));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    at: row.at.toISOString(),
    actor: row.actorId === null ? null : (people.get(row.actorId) ?? { id: row.actorId, name: 'Somebody' }),
    ...(row.actorName === null ? {} : { byline: row.actorName }),
    // Written by `insert` only, from the same union.
    event: {
      type: row.type,
      ...(row.articleId === null ? {} : { articleId: row.articleId }),
      ...(row.annotationId === null ? {} : { annotationId: row.annotationId }),
      ...(JSON.parse(row.details) as object),
    } as AuditEvent,
  }));
}

/** Annotation events of an article after a number, oldest first, at most `limit`. */
export async function eventsAfter(articleId: string, after: number, limit: number): Promise<LoggedEvent[]> {
  const db = await reader();
  return toLogged(
    await db.event.findMany({ where: { articleId, number: { gt: after } }, orderBy: { number: 'asc' }, take: limit }),
  );
}

/** The audit log of an article, newest first; `before` is the id of the last entry of the page before. */
export async function auditPage(articleId: string, before: string | undefined, limit: number): Promise<LoggedEvent[]> {
  const db = await reader();
  const where = { articleId, ...(before === undefined ? {} : { id: { lt: before } }) };
  return toLogged(await db.event.findMany({ where, orderBy: { id: 'desc' }, take: limit }));
}
