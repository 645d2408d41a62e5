import type { PasswordChange } from '#lib/core/access/person-input.ts';
import { Problem } from '#lib/core/problem.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { hashSecret } from '#lib/auth/token.ts';
import { inTransaction, reader, type Tx } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { endLinks, findLinkOwner } from '#lib/db/password-links.ts';
import { updateMember, type Member } from '#lib/db/users.ts';
import { endConnections } from './end-connections.ts';
import { loadPerson } from './load-person.ts';

async function linkOwner(db: Tx, token: string, at: string): Promise<string> {
  const owner = await findLinkOwner(db, hashSecret(token), at);
  if (owner === null)
    throw new Problem('missing', 'This link was used already or is too old; please ask an admin for a new one.');
  return owner;
}

/** Whom a one-time link is for, so that its page can greet them. @throws Problem 'missing' when the link does not work any more */
export async function personOfLink(token: string): Promise<Pick<Member, 'name' | 'email'>> {
  const db = await reader();
  const { name, email } = await loadPerson(db, await linkOwner(db, token, new Date().toISOString()));
  return { name, email };
}

/**
 * Sets a password by a one-time link, which is used up by it. Ends all sessions and live connections of the person:
 * whoever knew the old password is out.
 * @throws Problem 'missing' when the link does not work any more, 'unavailable'
 */
export async function setPassword({ token, password }: PasswordChange): Promise<Member> {
  const at = new Date().toISOString();
  // Looked up before the costly hash, so that guessing links is cheap for us; and again inside, so that it works once.
  await linkOwner(await reader(), token, at);
  const passwordHash = await hashPassword(password);
  const person = await inTransaction(async (tx) => {
    const owner = await linkOwner(tx, token, at);
    await endLinks(tx, owner, at);
    await appendEvent(tx, { actorId: owner, at }, { type: 'person.passwordSet', person: owner });
    return updateMember(tx, owner, { passwordHash }, true);
  });
  endConnections(person.id, 'Your password was changed.');
  return person;
}
