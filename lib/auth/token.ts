import { createHash, randomBytes } from 'node:crypto';

/** Says what it is to whoever finds it in a log or a repository; secret scanners look for such prefixes. */
const PREFIX = 'galley_';

/** A new secret of 256 bits in letters that fit into an address. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new personal access token. */
export function newToken(): string {
  return PREFIX + randomSecret();
}

/** Whether a text may be a personal access token at all. */
export function looksLikeToken(text: string): boolean {
  return text.startsWith(PREFIX) && text.length < 100;
}

/** What is stored of a random secret. A fast hash is enough: 256 random bits can't be guessed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
