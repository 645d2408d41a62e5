import { annotationsQuery } from '#lib/core/annotation/container-query.ts';
import { annotationInput } from '#lib/core/annotation/schemas.ts';
import { listAnnotations } from '#lib/services/list-annotations.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { readContainer } from '#lib/services/read-container.ts';
import { created, endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

/** What the W3C's annotation protocol asks of the answer of a container. */
const CONTAINER_HEADERS = {
  'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  link: '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type", <http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
  allow: 'GET, HEAD, POST',
  vary: 'Accept',
};

export const GET = endpoint(
  { params: idParams, query: annotationsQuery },
  async ({ actor, params, query, request }) => {
    const { format, page, ...filter } = query;
    const wantsContainer = format === 'jsonld' || /\bapplication\/ld\+json\b/.test(request.headers.get('accept') ?? '');
    if (!wantsContainer) return listAnnotations(actor, params.id, filter);
    return Response.json(await readContainer(actor, params.id, page), { headers: CONTAINER_HEADERS });
  },
);

export const POST = endpoint({ params: idParams, body: annotationInput }, async ({ actor, params, body }) => {
  const { made, annotation } = await makeAnnotation(actor, params.id, body);
  return made ? created(annotation) : annotation;
});

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
