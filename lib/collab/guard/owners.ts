import type * as Y from 'yjs';
import { isServerClientId } from '#lib/editor/client-ids.ts';
import type { ReadUpdate } from './read-update.ts';
import { refused, type Refusal } from './verdict.ts';

/** More new clientIDs than this in one update is no browser's doing: each page load makes one. */
const MOST_NEW_CLIENTS = 200;

/** What is known about clientIDs of an article. */
export interface Ownership {
  /** Who owns a clientID. */
  readonly owners: ReadonlyMap<number, string>;
  /** How many clock ticks the article has of a clientID: 0 for one that was never used. */
  readonly clockOf: (clientId: number) => number;
}

/** Whether a person may write under a clientID, now or from now on. */
export function mayUse(userId: string, clientId: number, { owners, clockOf }: Ownership): boolean {
  if (isServerClientId(clientId)) return false;
  const owner = owners.get(clientId);
  // Used, and nobody's: written before bindings were kept, or by the server.
  return owner === undefined ? clockOf(clientId) === 0 : owner === userId;
}

/**
 * The clientIDs that this update would bind to its author; a refusal when it adds anything under somebody else's.
 * An update under another's clientID leaves that person's page with text that the server never had.
 */
export function newClientIds(
  userId: string,
  { structs }: ReadUpdate,
  ownership: Ownership,
): readonly number[] | Refusal {
  const added = new Set<number>();
  for (const { id, length } of structs) if (id.clock + length > ownership.clockOf(id.client)) added.add(id.client);
  for (const clientId of added) if (!mayUse(userId, clientId, ownership)) return refused('owner');
  const unbound = [...added].filter((clientId) => !ownership.owners.has(clientId));
  return unbound.length > MOST_NEW_CLIENTS ? refused('owner') : unbound;
}

/** Ownership as a Yjs store and a map of bindings have it. */
export function ownership(doc: Y.Doc, owners: ReadonlyMap<number, string>): Ownership {
  return {
    owners,
    clockOf: (clientId) => {
      const last = doc.store.clients.get(clientId)?.at(-1);
      return last ? last.id.clock + last.length : 0;
    },
  };
}
