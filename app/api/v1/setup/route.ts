import { setupSchema } from '#lib/core/access/person-input.ts';
import { setUp } from '#lib/services/setup.ts';
import { created, endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const POST = endpoint({ access: 'public', body: setupSchema }, async ({ body }) => {
  const { id, name, email, role } = await setUp(body);
  return created({ id, name, email, role });
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
