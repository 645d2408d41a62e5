import type { Actor } from '#lib/core/access/access.ts';
import type { ExportProgress } from '#lib/core/article/export-preview.ts';
import { isProblem } from '#lib/core/problem.ts';

interface Followed {
  progress: ExportProgress;
  readonly listeners: Set<(progress: ExportProgress) => void>;
}

/** Shared by all copies of this module in the process. A ticket is known while its export is under way. */
const globals = globalThis as { galleyExportTickets?: Map<string, Followed> };
const tickets = (): Map<string, Followed> => (globals.galleyExportTickets ??= new Map());

/** Nobody follows the export of somebody else. */
const nameOf = (actor: Actor, ticket: string): string => `${actor.id} ${ticket}`;

/** Does the work of an export, and tells whoever follows its ticket, and `report`, how far it is. */
export async function followedExport<T>(
  actor: Actor,
  ticket: string | undefined,
  report: ((progress: ExportProgress) => void) | undefined,
  work: (tell: (progress: ExportProgress) => void) => Promise<T>,
): Promise<T> {
  const followed: Followed = { progress: { phase: 'idle' }, listeners: new Set() };
  if (ticket !== undefined) tickets().set(nameOf(actor, ticket), followed);
  const tell = (progress: ExportProgress): void => {
    report?.(progress);
    followed.progress = progress;
    for (const hear of followed.listeners) hear(progress);
  };
  try {
    const result = await work(tell);
    tell({ phase: 'done' });
    return result;
  } catch (error) {
    tell({ phase: 'failed', detail: isProblem(error) ? error.message : 'The file could not be written.' });
    throw error;
  } finally {
    if (ticket !== undefined) tickets().delete(nameOf(actor, ticket));
  }
}

/**
 * Hears how far one's export with a ticket is: at once how it stands, and every report until it has ended. One that is not
 * under way is `idle`. @returns stops listening
 */
export function followExport(actor: Actor, ticket: string, hear: (progress: ExportProgress) => void): () => void {
  const followed = tickets().get(nameOf(actor, ticket));
  hear(followed?.progress ?? { phase: 'idle' });
  followed?.listeners.add(hear);
  return () => void followed?.listeners.delete(hear);
}
