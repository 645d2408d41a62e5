import { replyInput } from '#lib/core/annotation/schemas.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { readAnnotation } from '#lib/services/read-annotation.ts';
import { created, endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, async ({ actor, params }) => {
  const { replies } = await readAnnotation(actor, params.id);
  return { items: replies, next: null };
});

export const POST = endpoint({ params: idParams, body: replyInput }, async ({ actor, params, body }) =>
  created(await addReply(actor, params.id, body)),
);

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
