import { z } from 'zod';

const noticeId = z.string().min(1).max(100);

/** GET /me/inbox */
export const inboxQuery = z.strictObject({
  unread: z.enum(['true', 'false']).optional(),
  after: noticeId.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type InboxQuery = z.output<typeof inboxQuery>;

/** POST /me/inbox/read: these notices, or all up to one (the newest that one has seen). */
export const inboxRead = z
  .strictObject({ ids: z.array(noticeId).min(1).max(500).optional(), upTo: noticeId.optional() })
  .refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), 'must have either ids or upTo');
export type InboxRead = z.output<typeof inboxRead>;
