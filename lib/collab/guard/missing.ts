import * as Y from 'yjs';
import type { ReadUpdate } from './read-update.ts';

interface Id {
  readonly client: number;
  readonly clock: number;
}

/**
 * Whether an update builds on something that the article does not have and the update does not bring along. Yjs would
 * keep such an update aside, unseen, and everything after it: it must not be acknowledged.
 * @param clockOf how many clock ticks the article has of a clientID
 */
export function isIncomplete({ structs, deletions }: ReadUpdate, clockOf: (clientId: number) => number): boolean {
  const reached = new Map<number, number>();
  const clockAfter = (client: number): number => reached.get(client) ?? clockOf(client);
  for (const struct of structs) {
    // A gap that a merge left: what follows it does not join on.
    if (struct instanceof Y.Skip) continue;
    const { client, clock } = struct.id;
    if (clock > clockAfter(client)) return true;
    reached.set(client, Math.max(clockAfter(client), clock + struct.length));
  }
  const lacks = (id: Id | null): boolean => id !== null && id.clock >= clockAfter(id.client);
  const dangles = structs.some(
    (struct) =>
      struct instanceof Y.Item && (lacks(struct.origin) || lacks(struct.rightOrigin) || lacks(parentId(struct))),
  );
  return dangles || deletions.some(({ client, clock, length }) => clock + length > clockAfter(client));
}

function parentId({ parent }: Y.Item): Id | null {
  return parent instanceof Y.ID ? parent : null;
}
