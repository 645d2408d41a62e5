import { ownPasswordSchema } from '#lib/core/access/person-input.ts';
import { changeOwnPassword } from '#lib/services/own-account.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const POST = endpoint({ body: ownPasswordSchema }, async ({ actor, body }) => {
  await changeOwnPassword(actor, body);
  return null;
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
