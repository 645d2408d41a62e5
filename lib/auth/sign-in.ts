import { normalEmail } from '#lib/core/access/email.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { Problem } from '#lib/core/problem.ts';
import { reader } from '#lib/db/client.ts';
import { findCredentials, findCredentialsByEmail, type Credentials } from '#lib/db/users.ts';
import { throttleKey } from './address.ts';
import { verifyPassword } from './password.ts';
import { throttle, type Throttle } from './throttle.ts';

const WINDOW_MS = 15 * 60 * 1000;
/** A person who tries all their passwords gets through; a guesser gets a thousand a day. */
const TRIES_PER_ACCOUNT = 10;
/** A whole office may be behind one address. */
const TRIES_PER_ADDRESS = 50;
const REMEMBERED = 20_000;

interface Throttles {
  readonly account: Throttle;
  readonly address: Throttle;
}

/** One count a process, however many copies of this module Next's bundle makes. */
const globals = globalThis as { galleySignInThrottles?: Throttles };

function throttles(): Throttles {
  const common = { windowMs: WINDOW_MS, keys: REMEMBERED, now: Date.now };
  globals.galleySignInThrottles ??= {
    account: throttle({ ...common, most: TRIES_PER_ACCOUNT }),
    address: throttle({ ...common, most: TRIES_PER_ADDRESS }),
  };
  return globals.galleySignInThrottles;
}

function takeOrRefuse(by: Throttle, key: string): void {
  const retryAfter = by.take(key);
  if (retryAfter === 0) return;
  const minutes = Math.ceil(retryAfter / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  throw new Problem('tooMany', `There were too many failed tries to sign in; please wait ${wait}.`, { retryAfter });
}

/**
 * Checks an e-mail address and a password. An unknown address, a wrong password, a disabled person and one without a
 * password are the same to the caller, and take the same time.
 * @param address of the socket (lib/auth/address.ts), for the throttle
 * @returns null when they don't belong together
 * @throws Problem 'tooMany' after too many failures of the account or the address, 'unavailable' when too many wait
 */
export async function checkPassword(
  email: string,
  password: string,
  address: string | null,
): Promise<Credentials | null> {
  const account = normalEmail(email);
  if (account === null || password.length > LIMITS.passwordMaximum) return null;
  const place = throttleKey(address);
  const { account: byAccount, address: byAddress } = throttles();
  takeOrRefuse(byAddress, place);
  takeOrRefuse(byAccount, account);
  const found = await findCredentialsByEmail(await reader(), account);
  const usable = found?.member.disabledAt === null ? found : null;
  const giveBack = (): void => {
    byAddress.giveBack(place);
    byAccount.giveBack(account);
  };
  const right = await verifyPassword(usable?.passwordHash ?? null, password).catch((error: unknown) => {
    giveBack();
    throw error;
  });
  if (!right || !usable) return null;
  giveBack();
  return usable;
}

/**
 * Whether this is the password of somebody who is signed in. Failures count as those of signing in do: who has found an
 * open page guesses no faster there.
 * @throws Problem 'tooMany' after too many failures of the account, 'unavailable' when too many wait
 */
export async function isOwnPassword(userId: string, password: string): Promise<boolean> {
  const found = await findCredentials(await reader(), userId);
  if (!found) return false;
  const { account } = throttles();
  const key = found.member.email;
  takeOrRefuse(account, key);
  const right = await verifyPassword(found.passwordHash, password).catch((error: unknown) => {
    account.giveBack(key);
    throw error;
  });
  if (right) account.giveBack(key);
  return right;
}
