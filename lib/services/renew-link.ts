import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import { Problem } from '#lib/core/problem.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { assertCan } from './assert-can.ts';
import { loadPerson } from './load-person.ts';
import { makeLink } from './password-link.ts';

/**
 * A new one-time link for somebody who forgot their password or lost their invitation. The password they have goes on
 * working until they use it.
 * @throws Problem 'forbidden', 'missing', or 'conflict' for a disabled person
 */
export async function renewLink(actor: Actor, id: string): Promise<string> {
  assertCan(actor, 'house.manage', 'make links for people');
  const at = new Date().toISOString();
  return inTransaction(async (tx) => {
    const { disabledAt } = await loadPerson(tx, id);
    if (disabledAt !== null) throw new Problem('conflict', 'This person is disabled; please enable them first.');
    await appendEvent(tx, { actorId: personIdOf(actor), at }, { type: 'person.linkMade', person: id });
    return makeLink(tx, id, at);
  });
}
