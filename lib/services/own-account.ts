import type { Actor } from '#lib/core/access/access.ts';
import type { OwnPasswordChange } from '#lib/core/access/person-input.ts';
import { Problem } from '#lib/core/problem.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { isOwnPassword } from '#lib/auth/sign-in.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { endLinks } from '#lib/db/password-links.ts';
import { updateMember, type Member } from '#lib/db/users.ts';
import { assertCan } from './assert-can.ts';
import { endConnections } from './end-connections.ts';
import { loadPerson } from './load-person.ts';

/** Gives oneself another name; one's live pages connect anew, so that others see it at once. */
export async function renameSelf(actor: Actor, name: string): Promise<Member> {
  assertCan(actor, 'account.own', 'change your name');
  const at = new Date().toISOString();
  const { person, changed } = await inTransaction(async (tx) => {
    const before = await loadPerson(tx, actor.id);
    if (before.name === name) return { person: before, changed: false };
    const event = { type: 'person.renamed', person: actor.id, from: before.name, to: name } as const;
    await appendEvent(tx, { actorId: actor.id, at }, event);
    return { person: await updateMember(tx, actor.id, { name }, false), changed: true };
  });
  if (changed) endConnections(actor.id, 'Your name was changed.');
  return person;
}

/**
 * Sets another password for oneself; whoever sits at an open page must know the present one. Ends every session, the
 * one it was asked in too (the page signs in again with the new one), every live connection and every one-time link.
 * @throws Problem 'invalid' when the present password is not right, 'tooMany' after too many tries, 'unavailable'
 */
export async function changeOwnPassword(actor: Actor, { current, password }: OwnPasswordChange): Promise<void> {
  assertCan(actor, 'account.own', 'change your password');
  if (!(await isOwnPassword(actor.id, current))) throw new Problem('invalid', 'The present password is not right.');
  const passwordHash = await hashPassword(password);
  const at = new Date().toISOString();
  await inTransaction(async (tx) => {
    await endLinks(tx, actor.id, at);
    await appendEvent(tx, { actorId: actor.id, at }, { type: 'person.passwordSet', person: actor.id });
    await updateMember(tx, actor.id, { passwordHash }, true);
  });
  endConnections(actor.id, 'Your password was changed.');
}
