/** A request that was refused or could not be made; `detail` is one sentence for the person at the page. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** The HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  readonly detail: string;
  /** Further members of the problem+json answer, such as `present` of a conflict. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, detail: string, details: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.details = details;
  }
}

export type ApiMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const UNREACHABLE = 'The server can’t be reached. Check your connection and try again.';

/**
 * Calls the HTTP API with the session's cookie. `path` begins after /api/v1: `api<Me>('GET', '/me')`. A FormData body is
 * sent as multipart, any other as JSON; an empty answer (204) is undefined.
 * @throws ApiProblem when the answer isn't 2xx or there is none; AbortError when `signal` ended it.
 */
export async function api<T>(method: ApiMethod, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  const request: RequestInit = { method, credentials: 'same-origin', headers };
  if (signal) request.signal = signal;
  if (typeof FormData !== 'undefined' && body instanceof FormData) {
    request.body = body;
  } else if (body !== undefined) {
    request.body = JSON.stringify(body);
    headers['content-type'] = 'application/json';
  }
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, request);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiProblem(0, UNREACHABLE);
  }
  const answer = await readJson(response);
  if (!response.ok) throw toProblem(response, answer);
  return answer as T;
}

/** What to tell the person about anything that `api` threw. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiProblem ? error.detail : 'Something went wrong in this page. Reload it and try again.';
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A proxy in front of Galley answers with a page of its own; the status says enough.
    return undefined;
  }
}

function toProblem(response: Response, answer: unknown): ApiProblem {
  const members = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  const { detail, title, type: _type, status: _status, ...details } = members;
  const sentence = [detail, title].find((value) => typeof value === 'string' && value !== '');
  return new ApiProblem(
    response.status,
    typeof sentence === 'string' ? sentence : `The server answered ${response.status}. Try again in a moment.`,
    details,
  );
}
