import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { CHANGES, nameOfKept, whenLeftBehind, type KeptName } from './kept-copies.ts';

/** A copy of the article with edits that were not sent. */
export interface KeptCopy {
  /** The whole copy as one Yjs update. */
  readonly update: Uint8Array;
  /** How many changes of it were not sent. */
  readonly changes: number;
}

/**
 * Reads a copy that was left behind; null when another page still writes to it, or has sent it. With a `signal` it waits
 * until that other page has closed.
 */
export function readKept(kept: KeptName, signal?: AbortSignal): Promise<KeptCopy | null> {
  return whenLeftBehind(kept, () => read(kept), signal);
}

async function read(kept: KeptName): Promise<KeptCopy> {
  const document = new Y.Doc();
  const persistence = new IndexeddbPersistence(nameOfKept(kept), document);
  await persistence.whenSynced;
  const changes = Number((await persistence.get(CHANGES)) ?? 1);
  const update = Y.encodeStateAsUpdate(document);
  await persistence.destroy();
  document.destroy();
  return { update, changes };
}
