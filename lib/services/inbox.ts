import type { Actor } from '#lib/core/access/access.ts';
import type { InboxQuery, InboxRead } from '#lib/core/annotation/inbox-schemas.ts';
import type { Notice } from '#lib/core/annotation/notice.ts';
import { inTransaction } from '#lib/db/client.ts';
import { countUnread, markRead, noticePage } from '#lib/db/notices.ts';
import { assertCan } from './assert-can.ts';
import type { Page } from './cursor.ts';

/** A page of one's notices, newest first, and how many there are that one has not read. */
export async function readInbox(actor: Actor, query: InboxQuery): Promise<Page<Notice> & { readonly unread: number }> {
  assertCan(actor, 'account.own', 'read your inbox');
  const { after: before, limit, unread } = query;
  const rows = await noticePage(actor.id, { unread: unread === 'true', before, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return {
    items,
    next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
    unread: await countUnread(actor.id),
  };
}

/** Marks notices as read: some, or all up to one (those that came since stay unread). Others' notices are left alone. */
export async function markInboxRead(actor: Actor, { ids, upTo }: InboxRead): Promise<{ readonly unread: number }> {
  assertCan(actor, 'account.own', 'read your inbox');
  const at = new Date().toISOString();
  await inTransaction((tx) => markRead(tx, actor.id, { ids: ids ?? null, upTo: upTo ?? null }, at));
  return { unread: await countUnread(actor.id) };
}
