import { isDatabaseReady } from '#lib/db/ready.ts';

/** server.ts sets it while it lets the last requests and edits end. */
const globals = globalThis as { galleyDraining?: boolean };

/** Why this process should get no more visitors; null when it is well. */
export async function illness(): Promise<string | null> {
  if (globals.galleyDraining) return 'The server is stopping.';
  try {
    return (await isDatabaseReady()) ? null : 'The database is not migrated.';
  } catch {
    return 'The database does not answer.';
  }
}
