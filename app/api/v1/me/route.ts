import { selfChangeSchema } from '#lib/core/access/person-input.ts';
import { renameSelf } from '#lib/services/own-account.ts';
import { endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({}, async ({ signedIn: { actor, email } }) => ({
  id: actor.id,
  name: actor.name,
  email,
  role: actor.role,
}));

export const PATCH = endpoint({ body: selfChangeSchema }, async ({ actor, body }) => {
  const { id, name, email, role } = await renameSelf(actor, body.name);
  return { id, name, email, role };
});

export const { POST, PUT, DELETE } = notAllowed('GET', 'PATCH');
