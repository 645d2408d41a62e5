import { seenInput } from '#lib/core/article/seen-schemas.ts';
import { markSeen } from '#lib/services/unseen.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams, body: seenInput }, async ({ actor, params, body }) => {
  await markSeen(actor, params.id, body);
  return null;
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
