/** The command was called in a way that can't be done; `message` is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
