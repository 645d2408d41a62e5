import { annotationChange } from '#lib/core/annotation/schemas.ts';
import { editAnnotation } from '#lib/services/edit-annotation.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { withdrawAnnotation } from '#lib/services/withdraw-annotation.ts';
import { endpoint } from '../../../endpoint.ts';
import { idParams } from '../../../id-params.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, ({ actor, params }) => readAnnotation(actor, params.id));

export const PATCH = endpoint({ params: idParams, body: annotationChange }, ({ actor, params, body }) =>
  editAnnotation(actor, params.id, body),
);

export const DELETE = endpoint({ params: idParams }, async ({ actor, params }) => {
  await withdrawAnnotation(actor, params.id);
  return null;
});

export const { POST, PUT } = notAllowed('GET', 'PATCH', 'DELETE');
