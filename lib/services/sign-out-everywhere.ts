import type { Actor } from '#lib/core/access/access.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { updateMember } from '#lib/db/users.ts';
import { assertCan } from './assert-can.ts';
import { endConnections } from './end-connections.ts';

/** Ends every session and live connection of one's own, this one included. Personal access tokens go on working. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  assertCan(actor, 'account.own', 'end your sessions');
  const at = new Date().toISOString();
  await inTransaction(async (tx) => {
    await updateMember(tx, actor.id, {}, true);
    await appendEvent(tx, { actorId: actor.id, at }, { type: 'person.signedOutEverywhere', person: actor.id });
  });
  endConnections(actor.id, 'You signed out everywhere.');
}
