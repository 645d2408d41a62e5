import { z } from 'zod';

/** How many annotations or lines are told at once. */
const MOST = 5000;

/**
 * POST /articles/:id/seen: `event` is the newest annotation event that the page knew; with `all` everything up to it
 * and the whole text have been seen, otherwise these annotations and lines (lib/core/article/line-hashes.ts).
 */
export const seenInput = z.strictObject({
  event: z.int().min(0),
  all: z.boolean().default(false),
  annotations: z.array(z.string().min(1).max(100)).max(MOST).default([]),
  lines: z.array(z.int().min(0).max(0xffffffff)).max(MOST).default([]),
});
export type SeenInput = z.output<typeof seenInput>;
