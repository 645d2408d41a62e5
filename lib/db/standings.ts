import { reader } from './client.ts';

/** What decides whether a connected person may stay connected. */
export interface Standing {
  readonly role: string;
  readonly sessionVersion: number;
}

/** How these people stand now; a disabled or removed one is missing. */
export async function readStandings(userIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await (
    await reader()
  ).user.findMany({
    where: { id: { in: [...userIds] }, disabledAt: null },
    select: { id: true, role: true, sessionVersion: true },
  });
  return new Map(rows.map(({ id, role, sessionVersion }) => [id, { role, sessionVersion }]));
}

/** Which of these token hashes are of tokens that still work. */
export async function workingTokens(hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await (
    await reader()
  ).token.findMany({
    where: { hash: { in: [...hashes] }, revokedAt: null },
    select: { hash: true },
  });
  return new Set(rows.map(({ hash }) => hash));
}
