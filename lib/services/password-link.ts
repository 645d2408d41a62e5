import { uuidv7 } from 'uuidv7';
import { hashSecret, randomSecret } from '#lib/auth/token.ts';
import type { Tx } from '#lib/db/client.ts';
import { replaceLinks } from '#lib/db/password-links.ts';
import { settings } from '#lib/env.ts';

const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes the link with which a person sets their password, once and within 7 days; links made before end.
 * @returns its address, which is told to nobody again
 */
export async function makeLink(tx: Tx, userId: string, at: string): Promise<string> {
  const token = randomSecret();
  const expiresAt = new Date(Date.parse(at) + LIFETIME_MS).toISOString();
  await replaceLinks(tx, { id: uuidv7(), userId, tokenHash: hashSecret(token), createdAt: at, expiresAt });
  return `${settings().publicUrl}/invitations/${token}`;
}
