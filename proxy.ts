import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '#lib/core/access/content-security-policy.ts';
import { settings } from '#lib/env.ts';

/** What a Host header of ours looks like; anything else would be written into the policy. */
const HOST = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:.]+\](:\d+)?$/i;

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
} as const;

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Sets the security headers, and nothing else: who may do what is asked where the work is done, never here. */
export function proxy(request: NextRequest): NextResponse {
  const { publicUrl, production } = settings();
  const address = new URL(publicUrl);
  const secure = address.protocol === 'https:';
  const asked = request.headers.get('host') ?? '';
  const nonce = randomBytes(16).toString('base64');
  const host = HOST.test(asked) ? asked : address.host;
  const policy = contentSecurityPolicy({ nonce, host, secure, dev: !production });
  // Next reads the nonce for its own scripts out of the request's policy.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (secure) response.headers.set('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
  return response;
}

/** Everything but the built files, which are public and the same for everybody. */
export const config = { matcher: '/((?!_next/static/).*)' };
