import { decisionInput } from '#lib/core/annotation/schemas.ts';
import { decideAnnotation } from '#lib/services/decide-annotation.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams, body: decisionInput }, ({ actor, params, body }) =>
  decideAnnotation(actor, params.id, body),
);

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
