import type { Actor } from '#lib/core/access/access.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { activePeople } from '#lib/db/people.ts';
import { assertCan } from './assert-can.ts';

/** Everybody in the house by name, for whoever wants to mention or assign somebody. */
export async function listNames(actor: Actor): Promise<Person[]> {
  assertCan(actor, 'article.read', 'see who is in the house');
  return activePeople();
}
