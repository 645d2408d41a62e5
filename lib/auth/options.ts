import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { isProblem } from '#lib/core/problem.ts';
import { secret, settings } from '#lib/env.ts';
import { ADDRESS_HEADER } from './address.ts';
import { localPath } from './local-path.ts';
import { claimsOf, personOfSession, SESSION_SECONDS, usesSecureCookies } from './session.ts';
import { checkPassword } from './sign-in.ts';

/**
 * What /sign-in is told in `error` when it is not next-auth's own CredentialsSignin (wrong e-mail address or password).
 * Throwing is next-auth's way to say it.
 */
export type SignInError = 'TooManyTries' | 'Busy';

function signInError(error: unknown): Error {
  if (!isProblem(error)) return new Error('Failure');
  const code: SignInError = error.kind === 'tooMany' ? 'TooManyTries' : 'Busy';
  return new Error(code);
}

const credentials = CredentialsProvider({
  name: 'Galley',
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(given, { headers }) {
    const { email, password } = given ?? {};
    if (typeof email !== 'string' || typeof password !== 'string') return null;
    const address: unknown = headers?.[ADDRESS_HEADER];
    try {
      const found = await checkPassword(email, password, typeof address === 'string' ? address : null);
      return found && { id: found.member.id, sessionVersion: found.sessionVersion };
    } catch (error) {
      throw signInError(error);
    }
  },
});

const callbacks: NonNullable<AuthOptions['callbacks']> = {
  /** At sign-in the claims are made; at each later look they are checked, and a session that is over ends by throwing. */
  async jwt({ token, user }) {
    if (user)
      return { userId: user.id, sessionVersion: (user as unknown as { sessionVersion: number }).sessionVersion };
    const claims = claimsOf(token);
    if (!claims || !(await personOfSession(claims))) throw new Error('The session is over');
    return { ...claims };
  },
  async session({ session, token }) {
    const claims = claimsOf(token);
    const person = claims && (await personOfSession(claims));
    const user = person && { id: person.member.id, name: person.member.name, email: person.member.email };
    return { expires: session.expires, ...(user ? { user } : {}) };
  },
  redirect({ url, baseUrl }) {
    if (url.startsWith('/')) return new URL(localPath(url), baseUrl).href;
    const { origin } = new URL(baseUrl);
    return URL.canParse(url) && new URL(url).origin === origin ? url : baseUrl;
  },
};

/** next-auth, as Galley uses it: e-mail and password, sessions as sealed cookies that only name a person and a session number. */
export function authOptions(): AuthOptions {
  return {
    providers: [credentials],
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    secret: secret(settings()),
    useSecureCookies: usesSecureCookies(),
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    callbacks,
    // Its messages are for its developers, and a session that is over is nothing to log.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
