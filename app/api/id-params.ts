import { z } from 'zod';

/** The `[id]` of an address. Whether there is such a thing is for the service to say. */
export const idParams = z.object({ id: z.string().min(1).max(100) });

/** A page of a list: `after` is the `next` of the page before. */
export const pageQuery = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
