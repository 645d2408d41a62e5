import { uuidv7 } from 'uuidv7';
import { personIdOf, type Actor } from '#lib/core/access/access.ts';
import { Problem } from '#lib/core/problem.ts';
import { hashSecret, newToken } from '#lib/auth/token.ts';
import { inTransaction, reader } from '#lib/db/client.ts';
import { appendEvent } from '#lib/db/events.ts';
import { insertToken, listTokens, revokeToken as revoke, type TokenSummary } from '#lib/db/tokens.ts';
import { findCredentialsByEmail } from '#lib/db/users.ts';
import { assertCan } from './assert-can.ts';
import { endConnections } from './end-connections.ts';

/** More than anybody needs, and few enough to look through. */
const TOKENS_PER_PERSON = 50;

/** A personal access token with its secret, which is told this once. */
export interface MadeToken {
  readonly id: string;
  readonly label: string;
  readonly token: string;
}

/** Whose tokens: one's own, or anybody's for an admin. */
function assertMay(actor: Actor, userId: string): void {
  if (actor.id === userId) assertCan(actor, 'account.own', 'have access tokens');
  else assertCan(actor, 'house.manage', "manage other people's access tokens");
}

/** Who has an e-mail address in its normal form. @throws Problem 'forbidden' or 'missing' */
export async function findPersonByEmail(actor: Actor, email: string): Promise<string> {
  assertCan(actor, 'house.manage', 'look people up');
  const found = await findCredentialsByEmail(await reader(), email);
  if (!found) throw new Problem('missing', `Nobody has the e-mail address ${email}.`);
  return found.member.id;
}

/** The working tokens of a person. @throws Problem 'forbidden' */
export async function listAccessTokens(actor: Actor, userId: string): Promise<readonly TokenSummary[]> {
  assertMay(actor, userId);
  return listTokens(await reader(), userId);
}

/** Makes a personal access token: it may do whatever its owner may. @throws Problem 'forbidden', or 'conflict' when there are too many */
export async function makeToken(actor: Actor, userId: string, label: string): Promise<MadeToken> {
  assertMay(actor, userId);
  const at = new Date().toISOString();
  const made: MadeToken = { id: uuidv7(), label, token: newToken() };
  await inTransaction(async (tx) => {
    if ((await listTokens(tx, userId)).length >= TOKENS_PER_PERSON)
      throw new Problem('conflict', `There are ${TOKENS_PER_PERSON} access tokens already; please revoke one first.`);
    await insertToken(tx, { id: made.id, userId, label, hash: hashSecret(made.token), createdAt: at });
    await appendEvent(
      tx,
      { actorId: personIdOf(actor), at },
      { type: 'token.made', person: userId, token: made.id, label },
    );
  });
  return made;
}

/** Revokes a token for good; live connections that it opened are closed. @throws Problem 'forbidden' or 'missing' */
export async function revokeToken(actor: Actor, userId: string, id: string): Promise<void> {
  assertMay(actor, userId);
  const at = new Date().toISOString();
  await inTransaction(async (tx) => {
    if (!(await revoke(tx, userId, id, at))) throw new Problem('missing', 'There is no such access token.');
    await appendEvent(tx, { actorId: personIdOf(actor), at }, { type: 'token.revoked', person: userId, token: id });
  });
  endConnections(userId, 'An access token was revoked.');
}
