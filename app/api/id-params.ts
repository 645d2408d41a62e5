import { z } from 'zod';

/** The `[id]` of an address. Whether there is such a thing is for the service to say. */
export const idParams = z.object({ id: z.string().min(1).max(100) });
