import { problemJson } from './problem-response.ts';
import type { RouteHandler } from './endpoint.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

/**
 * Handlers for the methods that a route does not have (Next's own answer has no body). In each route:
 * `export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');`
 */
export function notAllowed<M extends Method>(...allowed: readonly M[]): Record<Exclude<Method, M>, RouteHandler> {
  const allow = [...allowed, ...(allowed.includes('GET' as M) ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  const refuse: RouteHandler = async (request) =>
    problemJson(
      {
        type: 'urn:galley:method',
        title: 'Method not allowed',
        status: 405,
        detail: `${request.method} can't be done here; ${allow} can.`,
      },
      { allow },
    );
  const others = METHODS.filter((method) => !(allowed as readonly string[]).includes(method));
  return Object.fromEntries(others.map((method) => [method, refuse])) as Record<Exclude<Method, M>, RouteHandler>;
}
