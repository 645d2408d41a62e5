import { z } from 'zod';
import { SEVERITIES } from './annotation.ts';
import { CATEGORY_COLORS, UNDERLINES } from './category.ts';

const label = z.string().trim().min(1, 'must not be empty').max(40);
const guideline = z.string().trim().max(1000);
const look = { color: z.enum(CATEGORY_COLORS), underline: z.enum(UNDERLINES) };

/** GET /categories: those in use, or those that were put away. */
export const categoryQuery = z.strictObject({ archived: z.enum(['true', 'false']).optional() });

/** POST /categories. The key is what programs say; it never changes. */
export const categoryInput = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens'),
  label,
  guideline: guideline.default(''),
  defaultSeverity: z.enum(SEVERITIES),
  ...look,
});
export type CategoryInput = z.output<typeof categoryInput>;

/** PATCH /categories/:key; what is left out stays. `position` is its place among the categories, 0 the first. */
export const categoryChange = z
  .strictObject({
    label: label.optional(),
    guideline: guideline.optional(),
    defaultSeverity: z.enum(SEVERITIES).optional(),
    color: look.color.optional(),
    underline: look.underline.optional(),
    position: z.int().min(0).max(1000).optional(),
    archived: z.boolean().optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'must change something');
export type CategoryChange = z.output<typeof categoryChange>;
