import { z } from 'zod';
import { annotationFilter } from './schemas.ts';

/** GET /articles/:id/annotations: a list with filters, or with `format=jsonld` the W3C's container, a page of it with `page`. */
export const annotationsQuery = annotationFilter.extend({
  format: z.enum(['json', 'jsonld']).default('json'),
  page: z.coerce.number().int().min(0).max(1_000_000).optional(),
});
