import { pino } from 'pino';

/** Tests send thousands of updates that are refused. */
const level = process.env.NODE_ENV === 'test' ? 'silent' : 'info';

/** What the live articles have to report, as JSON lines on standard error. Never text of an article, names or tokens. */
export const log = pino({ name: 'collab', level }, pino.destination({ fd: 2, sync: true }));

/** An error without its message, which may quote what people wrote. */
export function traceOf(error: unknown): {
  readonly name: string;
  readonly code?: unknown;
  readonly frames: readonly string[];
} {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...('code' in error ? { code: error.code } : {}),
    frames: frames.map((line) => line.trim()),
  };
}
