import type { Tx } from './client.ts';

/** A personal access token as its owner sees it. Times are ISO 8601 in UTC. */
export interface TokenSummary {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** Adds a token by its hash. */
export async function insertToken(
  tx: Tx,
  token: {
    readonly id: string;
    readonly userId: string;
    readonly label: string;
    readonly hash: string;
    readonly createdAt: string;
  },
): Promise<void> {
  await tx.token.create({ data: { ...token, createdAt: new Date(token.createdAt) } });
}

/** The tokens of a person that still work, oldest first. */
export async function listTokens(db: Tx, userId: string): Promise<TokenSummary[]> {
  const rows = await db.token.findMany({ where: { userId, revokedAt: null }, orderBy: { id: 'asc' } });
  return rows.map(({ id, label, createdAt, lastUsedAt }) => ({
    id,
    label,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Whose working token has this hash, and when it was last used (milliseconds since 1970, 0 for never). */
export async function findTokenOwner(
  db: Tx,
  hash: string,
): Promise<{ id: string; userId: string; lastUsed: number } | null> {
  const row = await db.token.findUnique({ where: { hash } });
  return row && row.revokedAt === null
    ? { id: row.id, userId: row.userId, lastUsed: row.lastUsedAt?.getTime() ?? 0 }
    : null;
}

/** Remembers when a token was used. */
export async function touchToken(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.token.updateMany({ where: { id }, data: { lastUsedAt: at } });
}

/** Ends a token of this person. @returns whether they had such a working token */
export async function revokeToken(tx: Tx, userId: string, id: string, at: string): Promise<boolean> {
  const { count } = await tx.token.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: new Date(at) },
  });
  return count > 0;
}
