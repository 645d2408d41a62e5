import { tokenLabelSchema } from '#lib/core/access/person-input.ts';
import { listAccessTokens, makeToken } from '#lib/services/tokens.ts';
import { created, endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({}, async ({ actor }) => ({ items: await listAccessTokens(actor, actor.id), next: null }));

export const POST = endpoint({ body: tokenLabelSchema }, async ({ actor, body }) =>
  created(await makeToken(actor, actor.id, body.label)),
);

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
