import { idParams } from '../../../../id-params.ts';
import { revokeToken } from '#lib/services/tokens.ts';
import { endpoint } from '../../../../endpoint.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const DELETE = endpoint({ params: idParams }, async ({ actor, params }) => {
  await revokeToken(actor, actor.id, params.id);
  return null;
});

export const { GET, POST, PUT, PATCH } = notAllowed('DELETE');
