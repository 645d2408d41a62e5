import { decisionsInput } from '#lib/core/annotation/schemas.ts';
import { decideTogether } from '#lib/services/decide-together.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams, body: decisionsInput }, ({ actor, params, body }) =>
  decideTogether(actor, params.id, body),
);

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
