import { categoryInput, categoryQuery } from '#lib/core/annotation/category-schemas.ts';
import { makeCategory } from '#lib/services/house-categories.ts';
import { listCategories } from '#lib/services/list-categories.ts';
import { created, endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({ query: categoryQuery }, async ({ actor, query }) => ({
  items: await listCategories(actor, query.archived === 'true'),
  next: null,
}));

export const POST = endpoint({ body: categoryInput }, async ({ actor, body }) =>
  created(await makeCategory(actor, body)),
);

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
