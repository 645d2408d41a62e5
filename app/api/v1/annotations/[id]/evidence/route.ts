import { evidenceInput } from '#lib/core/annotation/schemas.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { created, endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, async ({ actor, params }) => {
  const { evidence } = await readAnnotation(actor, params.id);
  return { items: evidence, next: null };
});

export const POST = endpoint({ params: idParams, body: evidenceInput }, async ({ actor, params, body }) =>
  created(await addEvidence(actor, params.id, body)),
);

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
