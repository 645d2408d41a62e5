import { annotationFilter, annotationInput } from '#lib/core/annotation/schemas.ts';
import { listAnnotations } from '#lib/services/list-annotations.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { created, endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams, query: annotationFilter }, ({ actor, params, query }) =>
  listAnnotations(actor, params.id, query),
);

export const POST = endpoint({ params: idParams, body: annotationInput }, async ({ actor, params, body }) => {
  const { made, annotation } = await makeAnnotation(actor, params.id, body);
  return made ? created(annotation) : annotation;
});

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
