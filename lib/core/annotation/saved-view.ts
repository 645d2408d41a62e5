import { z } from 'zod';
import type { Person } from './annotation.ts';

/** How many views one person may keep. */
export const MOST_VIEWS = 50;

/** POST /views. A name that one has already gets the new filters. */
export const savedViewInput = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty').max(60),
  query: z.string().max(2000),
  shared: z.boolean().default(false),
});
export type SavedViewInput = z.output<typeof savedViewInput>;

/** Filters with a name: one's own, or one that its maker shares with the house. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The filters as they stand in the address of an article, without "?". */
  readonly query: string;
  readonly shared: boolean;
  readonly owner: Person;
}
