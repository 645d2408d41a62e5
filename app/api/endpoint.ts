import { z } from 'zod';
import type { Actor } from '#lib/core/access/access.ts';
import { Problem } from '#lib/core/problem.ts';
import { isAllowedOrigin } from '#lib/auth/allowed-origin.ts';
import { authenticate, type SignedIn } from '#lib/auth/authenticate.ts';
import { settings } from '#lib/env.ts';
import { problemResponse } from './problem-response.ts';
import { BODY_BYTES, readBytes, readJson } from './read-body.ts';
import { storable } from './storable.ts';

type Access = 'public' | 'signedIn';
type Schema = z.ZodType | undefined;
type Parsed<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined;

/** What a route asks for. `raw` leaves the body (at most LIMITS.uploadBytes, multipart or JSON) to the route's own reading of `request`. */
interface Demands<A extends Access, P extends Schema, Q extends Schema, B extends Schema> {
  readonly access?: A;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly raw?: true;
}

/** What a route gets: everything parsed, and who asks. On public routes nobody is looked up. */
export interface Call<A extends Access, P extends Schema, Q extends Schema, B extends Schema> {
  readonly actor: A extends 'public' ? null : Actor;
  readonly signedIn: A extends 'public' ? null : SignedIn;
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly request: Request;
}

/** A route handler as Next calls it. */
export type RouteHandler = (request: Request, context?: { readonly params: Promise<unknown> }) => Promise<Response>;

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** An answer 201 with the thing that was made. */
export function created(value: unknown): Response {
  return Response.json(value, { status: 201 });
}

/** @throws Problem 'invalid' with details { issues: [{ path, message }] } */
function parse<S extends Schema>(schema: S, value: unknown, where: string): Parsed<S> {
  if (!schema) return undefined as Parsed<S>;
  const result = schema.safeParse(value);
  if (result.success) return result.data as Parsed<S>;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  const first = issues[0];
  const place = first?.path ? `"${first.path}" in the ${where}` : `the ${where}`;
  throw new Problem('invalid', `Please check ${place}: ${first?.message ?? 'it is not as it should be'}.`, { issues });
}

/** Every parameter once is a string, twice or more a list. */
function queryOf(url: URL): unknown {
  const keys = [...new Set(url.searchParams.keys())];
  const entries = keys.map((key) => [key, url.searchParams.getAll(key)] as const);
  return storable(Object.fromEntries(entries.map(([key, values]) => [key, values.length === 1 ? values[0] : values])));
}

/** A browser adds cookies to requests that other sites make, so a cookie counts only together with our own Origin. */
function checkOrigin(request: Request, via: SignedIn['via'] | null): void {
  if (SAFE_METHODS.includes(request.method) || via === 'token') return;
  const origin = request.headers.get('origin');
  if (origin === null && via === null) return;
  if (isAllowedOrigin(origin, settings())) return;
  throw new Problem(
    'forbidden',
    `This request did not come from a page of Galley at ${settings().publicUrl} (the setting GALLEY_URL).`,
  );
}

async function signedInOr401(request: Request): Promise<SignedIn> {
  const signedIn = await authenticate(request.headers);
  if (!signedIn) throw new Problem('unauthenticated', 'Please sign in first.');
  return signedIn;
}

/** The same request with its body already here, so that no route can be made to read without end. */
async function boundedRequest(request: Request, most: number): Promise<Request> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/json|multipart\/form-data)\s*(;|$)/i.test(type))
    throw new Problem('unsupported', 'Please send JSON (application/json) or a form with files (multipart/form-data).');
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: await readBytes(request, most), signal: request.signal });
}

function answer(value: unknown): Response {
  if (value instanceof Response) return value;
  return value === null || value === undefined ? new Response(null, { status: 204 }) : Response.json(value);
}

/**
 * Makes a route handler: authenticates (cookie session or Bearer token), checks Origin and content type, parses params,
 * query and body, calls `handler`, and answers: a Response as it is, null as 204, anything else as JSON; a Problem as
 * application/problem+json. Whether the person may do it is the service's business.
 */
export function endpoint<
  A extends Access = 'signedIn',
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
>(demands: Demands<A, P, Q, B>, handler: (call: Call<A, P, Q, B>) => Promise<unknown>): RouteHandler {
  const access: Access = demands.access ?? 'signedIn';
  const most = BODY_BYTES[access];
  const serve = async (request: Request, params: unknown): Promise<Response> => {
    const signedIn = access === 'public' ? null : await signedInOr401(request);
    checkOrigin(request, signedIn?.via ?? null);
    const call = {
      actor: signedIn?.actor ?? null,
      signedIn,
      params: parse(demands.params, storable(params), 'address'),
      query: parse(demands.query, queryOf(new URL(request.url)), 'query'),
      body: parse(demands.body, demands.body && (await readJson(request, most)), 'body'),
      request: demands.raw ? await boundedRequest(request, most) : request,
    };
    // The types of `actor` and `signedIn` follow from `access`, which TypeScript can't see through.
    const response = answer(await handler(call as Call<A, P, Q, B>));
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
    return response;
  };
  return async (request, context) => {
    try {
      return await serve(request, (await context?.params) ?? {});
    } catch (error) {
      return problemResponse(error, request);
    }
  };
}
