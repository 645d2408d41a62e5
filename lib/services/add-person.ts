import { uuidv7 } from 'uuidv7';
import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import type { NewPerson } from '#lib/core/access/person-input.ts';
import { Problem } from '#lib/core/problem.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { findCredentialsByEmail, insertMember, type Member } from '#lib/db/users.ts';
import { assertCan } from './assert-can.ts';
import { makeLink } from './password-link.ts';

/** A new member, and the one-time link that sets their password; null when a password was given. */
export interface AddedPerson {
  readonly person: Member;
  readonly link: string | null;
}

/**
 * Adds a person to the house. Without a password they get a one-time link that sets it.
 * @throws Problem 'forbidden', or 'conflict' when somebody has the e-mail address
 */
export async function addPerson(
  actor: Actor,
  { name, email, role }: NewPerson,
  password?: string,
): Promise<AddedPerson> {
  assertCan(actor, 'house.manage', 'add people');
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const at = new Date().toISOString();
  return inTransaction(async (tx) => {
    if (await findCredentialsByEmail(tx, email))
      throw new Problem('conflict', `Somebody has the e-mail address ${email} already.`);
    const person = await insertMember(tx, { id: uuidv7(), name, email, role, createdAt: at }, passwordHash);
    await appendEvent(tx, { actorId: personIdOf(actor), at }, { type: 'person.added', person: person.id, role });
    return { person, link: passwordHash === null ? await makeLink(tx, person.id, at) : null };
  });
}
