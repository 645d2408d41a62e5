import { decode } from 'next-auth/jwt';
import { findCredentials, type Credentials } from '#lib/db/users.ts';
import { reader } from '#lib/db/client.ts';
import { secret, settings } from '#lib/env.ts';

/** How long a session lives without being renewed. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** What a session cookie says; the rest is looked up each time. */
export interface SessionClaims {
  readonly userId: string;
  readonly sessionVersion: number;
}

/** Browsers send a cookie with Secure over https only, and only such a one may have the prefix. */
export function usesSecureCookies(): boolean {
  return settings().publicUrl.startsWith('https://');
}

/** Name of the session cookie; next-auth's own. */
function sessionCookieName(): string {
  return usesSecureCookies() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
}

function cookieValue(header: string, name: string): string | null {
  const cookies = header.split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

/** The claims of a decoded token that are ours to check; null when it is no session of Galley. */
export function claimsOf(token: Readonly<Record<string, unknown>> | null): SessionClaims | null {
  return typeof token?.userId === 'string' && typeof token.sessionVersion === 'number'
    ? { userId: token.userId, sessionVersion: token.sessionVersion }
    : null;
}

/** The person of a session that still counts: not disabled, and the session number is the present one. */
export async function personOfSession(claims: SessionClaims): Promise<Credentials | null> {
  const found = await findCredentials(await reader(), claims.userId);
  return found && found.member.disabledAt === null && found.sessionVersion === claims.sessionVersion ? found : null;
}

/** Who the session cookie of a request signs in; null for nobody, whatever the reason. */
export async function personOfCookie(headers: Headers): Promise<Credentials | null> {
  const sealed = cookieValue(headers.get('cookie') ?? '', sessionCookieName());
  if (!sealed) return null;
  // decode throws for a forged, broken or expired cookie: all the same to us.
  const token = await decode({ token: sealed, secret: secret(settings()) }).catch(() => null);
  const claims = claimsOf(token);
  return claims && personOfSession(claims);
}
