import { assigneeInput } from '#lib/core/annotation/schemas.ts';
import { assignAnnotation } from '#lib/services/assign-annotation.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams, body: assigneeInput }, ({ actor, params, body }) =>
  assignAnnotation(actor, params.id, body.person),
);

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
