import { Problem } from '#lib/core/problem.ts';
import type { Tx } from '#lib/db/client.ts';
import { findCredentials, type Member } from '#lib/db/users.ts';

/** @throws Problem 'missing' */
export async function loadPerson(db: Tx, id: string): Promise<Member> {
  const found = await findCredentials(db, id);
  if (!found) throw new Problem('missing', 'There is no such person.');
  return found.member;
}
