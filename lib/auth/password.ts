import { hash, verify } from '@node-rs/argon2';
import { randomSecret } from './token.ts';
import { limited, type Limited } from './limited.ts';

/** Argon2id (the library's default) above OWASP's minimum: about 80 ms and 64 MiB each. RFC 9106 calls these m, t and p. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** Two use up two cores and 128 MiB; who comes after 30 others would wait for over a second, and is better told so. */
const AT_ONCE = 2;
const WAITING = 30;

/** One queue a process, however many copies of this module Next's bundle makes. */
const globals = globalThis as { galleyHashing?: Limited };

function hashing(): Limited {
  globals.galleyHashing ??= limited(AT_ONCE, WAITING);
  return globals.galleyHashing;
}

/** Keyboards write the same letter in different ways; the form of RFC 8265's OpaqueString is the same for all. */
function opaque(password: string): string {
  return password.toWellFormed().normalize('NFC');
}

/** What is stored of a password, in PHC form. @throws Problem 'unavailable' when too many wait */
export function hashPassword(password: string): Promise<string> {
  return hashing().run(() => hash(opaque(password), COST));
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether a password is the one of a stored hash. Without one (an unknown person, or one who has no password yet) it
 * takes as long and says no: the time tells nobody who is a member.
 * @throws Problem 'unavailable' when too many wait
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hash(randomSecret(), COST);
  const compared = stored ?? (await nobodysHash);
  const same = await hashing().run(() => verify(compared, opaque(password)));
  return stored !== null && same;
}
