/** Why a request can't be done; each has its HTTP status at the edge. */
export type ProblemKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'tooLarge'
  | 'unsupported'
  | 'tooMany'
  | 'unavailable';

/**
 * A refusal that the caller can understand and act on: `message` is one sentence for people, `details` are
 * machine-readable members of the problem+json answer. Services throw it; it always rolls the transaction back.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: ProblemKind, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.kind = kind;
    this.details = details;
  }
}

/**
 * Whether an error is a Problem. By its shape and not by its class: Next's bundle and server.ts hold two copies of this
 * module, and what the live articles throw reaches the routes from the other one.
 */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'Problem' && 'kind' in error && 'details' in error;
}
