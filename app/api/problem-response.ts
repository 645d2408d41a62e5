import { pino } from 'pino';
import { isProblem, Problem, type ProblemKind } from '#lib/core/problem.ts';

const STATUS: Readonly<Record<ProblemKind, readonly [status: number, title: string]>> = {
  invalid: [400, 'Bad request'],
  unauthenticated: [401, 'Not signed in'],
  forbidden: [403, 'Not allowed'],
  missing: [404, 'Not found'],
  conflict: [409, 'Conflict'],
  tooLarge: [413, 'Too large'],
  unsupported: [415, 'Unsupported'],
  tooMany: [429, 'Too many requests'],
  unavailable: [503, 'Not available now'],
};

const log = pino({ name: 'api' }, pino.destination({ fd: 2, sync: true }));

/** An RFC 9457 answer. `headers` come on top of its content type. */
export function problemJson(
  members: Readonly<Record<string, unknown>> & { readonly status: number },
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(members), {
    status: members.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

function extraHeaders({ kind, details }: Problem): Record<string, string> {
  if (kind === 'unauthenticated') return { 'www-authenticate': 'Bearer' };
  return typeof details.retryAfter === 'number' ? { 'retry-after': String(Math.ceil(details.retryAfter)) } : {};
}

/** Where an error came from, without its message: messages quote what people wrote. */
function frames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

/**
 * What a failed request answers. A Problem says its sentence; anything else is our fault, is logged without the texts it
 * quotes, and answers 500 without a word about it.
 */
export function problemResponse(error: unknown, request: { readonly method: string; readonly url: string }): Response {
  if (isProblem(error)) {
    const [status, title] = STATUS[error.kind];
    return problemJson(
      { ...error.details, type: `urn:galley:${error.kind}`, title, status, detail: error.message },
      extraHeaders(error),
    );
  }
  const { method } = request;
  const path = new URL(request.url).pathname;
  const known =
    error instanceof Error
      ? { error: error.name, code: (error as { code?: unknown }).code, frames: frames(error) }
      : {};
  log.error({ method, path, ...known }, 'a request failed');
  const detail = 'Something went wrong on the server; what you sent was not saved. Please try again.';
  return problemJson({ type: 'urn:galley:failure', title: 'Server error', status: 500, detail });
}
