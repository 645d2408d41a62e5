import { z } from 'zod';
import { LIMITS } from '../limits.ts';

/** One "@", no spaces or brackets, and a domain of letters, digits, dots and hyphens. Only ASCII. */
const ADDRESS = /^[!#-'*+/-9=?A-Z^-~.-]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/**
 * The one form of an e-mail address that is stored and looked up: trimmed and lower case. Only ASCII: letters that look
 * like others, or become others when they are folded, could sign in as somebody else. (Domains with other letters have
 * an ASCII form, xn--...)
 * @returns null when it is no such address
 */
export function normalEmail(text: string): string | null {
  const address = text.trim();
  return address.length <= LIMITS.emailLength && ADDRESS.test(address) ? address.toLowerCase() : null;
}

/** An e-mail address from outside, in its normal form. */
export const emailSchema = z.string().transform((text, context) => {
  const address = normalEmail(text);
  if (address !== null) return address;
  context.addIssue('this is not an e-mail address that can be used (ASCII letters only)');
  return z.NEVER;
});
