import { pageQuery } from '#lib/core/article/schemas.ts';
import { newPersonSchema } from '#lib/core/access/person-input.ts';
import { addPerson } from '#lib/services/add-person.ts';
import { listPeople } from '#lib/services/list-people.ts';
import { created, endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({ query: pageQuery }, ({ actor, query }) => listPeople(actor, query));

export const POST = endpoint({ body: newPersonSchema }, async ({ actor, body }) =>
  created(await addPerson(actor, body)),
);

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
