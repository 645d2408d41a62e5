import { z } from 'zod';

const term = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(100, 'must be at most 100 characters long')
  .regex(/^[^\p{Cc}\u2028\u2029\uFFFC]*$/u, 'must be one line of text');

/** As many words as a house can keep: each run looks for all of them at once. */
const MOST_TERMS = 20_000;

/** PUT /house/words: the whole list takes the place of the one before. */
export const houseWordsInput = z
  .strictObject({
    words: z.array(term).max(MOST_TERMS, `can hold ${MOST_TERMS} at the most`),
    spellings: z.array(z.strictObject({ from: term, to: term })).max(MOST_TERMS, `can hold ${MOST_TERMS} at the most`),
  })
  .refine(({ spellings }) => spellings.every(({ from, to }) => from !== to), 'must not prefer a word to itself');
export type HouseWords = z.output<typeof houseWordsInput>;

/** PATCH /checks/:detector/:rule */
export const ruleSwitch = z.strictObject({ muted: z.boolean() });
