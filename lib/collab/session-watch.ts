import { readStandings, workingTokens, type Standing } from '#lib/db/standings.ts';
import type { LiveConnection, LiveConnections } from './live-connections.ts';
import { log, traceOf } from './log.ts';

/** Services close connections at once; this finds what another program (the command line) has changed, within a second. */
const EVERY_MS = 700;

function mayStay(
  connection: LiveConnection,
  standings: ReadonlyMap<string, Standing>,
  tokens: ReadonlySet<string>,
): boolean {
  const { actor, tokenHash, sessionVersion } = connection;
  const standing = standings.get(actor.id);
  if (!standing || standing.role !== actor.role) return false;
  return tokenHash === null ? standing.sessionVersion === sessionVersion : tokens.has(tokenHash);
}

/** Closes the connections of people whose role changed, whose session ended or whose token was revoked. */
async function closeEnded(connections: LiveConnections): Promise<void> {
  const present = connections.all();
  if (present.length === 0) return;
  const standings = await readStandings([...new Set(present.map(({ actor }) => actor.id))]);
  const tokens = await workingTokens([...new Set(present.flatMap(({ tokenHash }) => tokenHash ?? []))]);
  connections.close((connection) => present.includes(connection) && !mayStay(connection, standings, tokens), 'reset');
}

/** Looks again and again until it is stopped. @returns what stops it */
export function watchSessions(connections: LiveConnections): () => void {
  let isStopped = false;
  const look = async (): Promise<void> => {
    await closeEnded(connections).catch((error: unknown) =>
      log.error({ error: traceOf(error) }, 'Sessions could not be checked'),
    );
    if (!isStopped) setTimeout(() => void look(), EVERY_MS).unref();
  };
  setTimeout(() => void look(), EVERY_MS).unref();
  return () => {
    isStopped = true;
  };
}
