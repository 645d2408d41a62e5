import { endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({}, async ({ signedIn: { actor, email } }) => ({
  id: actor.id,
  name: actor.name,
  email,
  role: actor.role,
}));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
