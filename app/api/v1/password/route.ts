import { passwordChangeSchema } from '#lib/core/access/person-input.ts';
import { setPassword } from '#lib/services/set-password.ts';
import { endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const POST = endpoint({ access: 'public', body: passwordChangeSchema }, async ({ body }) => {
  const { id, name, email, role } = await setPassword(body);
  return { id, name, email, role };
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
