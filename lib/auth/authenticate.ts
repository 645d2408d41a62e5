import type { Actor } from '#lib/core/access/access.ts';
import { inTransaction, reader } from '#lib/db/client.ts';
import { findTokenOwner, touchToken } from '#lib/db/tokens.ts';
import { findCredentials, type Credentials } from '#lib/db/users.ts';
import { personOfCookie } from './session.ts';
import { hashSecret, looksLikeToken } from './token.ts';

/** Who a request comes from, and how we know. */
export interface SignedIn {
  readonly actor: Actor;
  readonly email: string;
  readonly via: 'cookie' | 'token';
  /** Raised by whatever ends the person's sessions: a connection that remembers a lower number is over. */
  readonly sessionVersion: number;
}

/** "Last used" is for people who tidy up their tokens; a write for every request would be a high price for it. */
const LAST_USED_PRECISION_MS = 60 * 60 * 1000;

function signIn({ member, sessionVersion }: Credentials, via: SignedIn['via']): SignedIn {
  const { id, name, role, email } = member;
  return { actor: { id, name, role }, email, via, sessionVersion };
}

async function personOfToken(token: string): Promise<Credentials | null> {
  const db = await reader();
  const owner = looksLikeToken(token) ? await findTokenOwner(db, hashSecret(token)) : null;
  const found = owner && (await findCredentials(db, owner.userId));
  if (!owner || !found || found.member.disabledAt !== null) return null;
  if (Date.now() - owner.lastUsed > LAST_USED_PRECISION_MS)
    await inTransaction((tx) => touchToken(tx, owner.id, new Date()));
  return found;
}

/**
 * Who a request comes from: a personal access token (`token`, or the Authorization header), else the session cookie.
 * Asks the database each time, so that a sign-out everywhere, a change of role and a disabling count from the next
 * request on. Works in and outside Next.
 * @param token what the live socket was given beside its headers; anything that is no token of ours is passed over
 * @returns null for nobody: no sign-in, a wrong or revoked one, or a disabled person. A wrong token is not made up for by a cookie.
 */
export async function authenticate(headers: Headers, token?: string): Promise<SignedIn | null> {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];
  const given = token && looksLikeToken(token) ? token : bearer;
  const person = await (given === undefined ? personOfCookie(headers) : personOfToken(given));
  return person && signIn(person, given === undefined ? 'cookie' : 'token');
}
