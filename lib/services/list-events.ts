import type { Actor } from '#lib/core/access/access.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { sentence } from '#lib/core/audit/sentence.ts';
import { Problem } from '#lib/core/problem.ts';
import { auditPage, eventsAfter, type LoggedEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import type { Page } from './cursor.ts';
import { loadArticle } from './load-article.ts';

/** An event as the HTTP API gives it; `details` are its own fields (lib/core/audit/event.ts). */
export interface ListedEvent {
  readonly number: number | null;
  readonly type: string;
  readonly annotationId: string | null;
  /** null: Galley itself. */
  readonly actor: Person | null;
  /** Who did it in another house; `actor` is then who brought the record here. */
  readonly byline?: string;
  readonly at: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** How many events a client is given at once; it asks again from the last one it got. */
const EVENT_PAGE = 1000;

/** An event without what only the database needs. */
export function toListed({ number, at, actor, byline, event }: LoggedEvent): ListedEvent {
  const {
    type,
    articleId: _article,
    annotationId = null,
    ...details
  } = event as LoggedEvent['event'] & {
    articleId?: string;
    annotationId?: string;
  };
  return { number, type, annotationId, actor, ...(byline === undefined ? {} : { byline }), at, details };
}

/**
 * The annotation events of an article after a number, oldest first; `event` is the newest number there is.
 * @throws Problem 'missing'
 */
export async function listEvents(
  actor: Actor,
  articleId: string,
  after: number,
): Promise<{ readonly items: readonly ListedEvent[]; readonly event: number }> {
  assertCan(actor, 'article.read', 'read articles');
  const { event } = await loadArticle(articleId);
  return { items: (await eventsAfter(articleId, after, EVENT_PAGE)).map(toListed), event };
}

/** An entry of the audit log with its sentence. */
export type AuditEntry = ListedEvent & { readonly id: string; readonly sentence: string };

/**
 * The audit log of an article, newest first.
 * @throws Problem 'missing', or 'invalid' for a bad `after`
 */
export async function listAudit(
  actor: Actor,
  articleId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Page<AuditEntry>> {
  assertCan(actor, 'article.read', 'read articles');
  await loadArticle(articleId);
  if (after !== undefined && !/^[\w-]{1,100}$/.test(after))
    throw new Problem('invalid', '“after” must be the “next” of the page before.');
  const rows = await auditPage(articleId, after, limit + 1);
  const items = rows
    .slice(0, limit)
    .map((row) => ({ id: row.id, ...toListed(row), sentence: sentence(row.event, row.actor?.name ?? null) }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
