import type { Tx } from './client.ts';

/** A one-time link that sets a person's password; only the hash of its token is kept. Times are ISO 8601 in UTC. */
export interface PasswordLink {
  readonly id: string;
  readonly userId: string;
  readonly tokenHash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** Adds a link, and ends those that the person had: the newest is the only one that works. */
export async function replaceLinks(tx: Tx, link: PasswordLink): Promise<void> {
  await endLinks(tx, link.userId, link.createdAt);
  await tx.passwordLink.create({
    data: { ...link, createdAt: new Date(link.createdAt), expiresAt: new Date(link.expiresAt) },
  });
}

/** Whose password an unused, unexpired link sets; null when there is no such link. */
export async function findLinkOwner(db: Tx, tokenHash: string, now: string): Promise<string | null> {
  const row = await db.passwordLink.findUnique({ where: { tokenHash } });
  return row && row.usedAt === null && row.expiresAt > new Date(now) ? row.userId : null;
}

/** Marks every unused link of a person as used. */
export async function endLinks(tx: Tx, userId: string, at: string): Promise<void> {
  await tx.passwordLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: new Date(at) } });
}
