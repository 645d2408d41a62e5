import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { isAllowedOrigin } from '#lib/auth/allowed-origin.ts';
import { authOptions } from '#lib/auth/options.ts';
import { Problem } from '#lib/core/problem.ts';
import { settings } from '#lib/env.ts';
import { problemResponse } from '../../problem-response.ts';
import { readBytes } from '../../read-body.ts';

/** What of next-auth is reachable; its log of browsers' errors, for one, is not. */
const ACTIONS = ['csrf', 'providers', 'session', 'signin', 'signout', 'callback', 'error'];

/** An e-mail address, a password, an address to go back to, and a token. */
const FORM_BYTES = 16 * 1024;

interface Context {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** next-auth reads the body without end and knows no Origin, so both are looked at before it. */
async function checked(request: NextRequest): Promise<NextRequest> {
  const origin = request.headers.get('origin');
  if (origin !== null && !isAllowedOrigin(origin, settings()))
    throw new Problem(
      'forbidden',
      `Please sign in on Galley's own page, at ${settings().publicUrl} (the setting GALLEY_URL).`,
    );
  const body = await readBytes(request, FORM_BYTES);
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body });
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  try {
    const { nextauth } = await context.params;
    if (!ACTIONS.includes(nextauth[0] ?? '')) throw new Problem('missing', 'There is nothing at this address.');
    // Next-auth takes its own address from the environment only.
    process.env.NEXTAUTH_URL = `${new URL(settings().publicUrl).origin}/api/auth`;
    const passed = request.method === 'POST' ? await checked(request) : request;
    const response = (await NextAuth(passed, { params: { nextauth } }, authOptions())) as Response;
    return response;
  } catch (error) {
    return problemResponse(error, request);
  }
}

export { answer as GET, answer as POST };
