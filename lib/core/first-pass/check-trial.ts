import { z } from 'zod';
import type { Quote } from '../annotation/annotation.ts';
import { houseWordsInput } from './schemas.ts';

/** POST /checks/trial: a rule as it is in the address of a switch, or spellings that the house might prefer. */
export const checkTrialInput = z.union([
  z.strictObject({
    rule: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,99}\/[a-z][a-z0-9-]{0,99}$/, 'must be the name of a rule, such as dates/weekday'),
  }),
  z.strictObject({ spellings: houseWordsInput.shape.spellings.min(1, 'must not be empty') }),
]);
export type CheckTrialInput = z.output<typeof checkTrialInput>;

/** What would be flagged in articles of the past. */
export interface CheckTrial {
  /** Places that would be flagged. */
  readonly places: number;
  /** Articles with such a place. */
  readonly flagged: number;
  /** Articles that were looked at. */
  readonly articles: number;
  readonly examples: readonly {
    readonly article: { readonly id: string; readonly title: string };
    readonly quote: Quote;
    /** What would be proposed; null for nothing. */
    readonly replacement: string | null;
  }[];
}

/** "would flag 12 places in 4 of 50 articles" */
export function trialWords({ places, flagged, articles }: CheckTrial): string {
  const of = `of ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return places === 0
    ? `would flag nothing in the last ${articles === 1 ? 'article' : `${articles} articles`}`
    : `would flag ${places} ${places === 1 ? 'place' : 'places'} in ${flagged} ${of}`;
}
