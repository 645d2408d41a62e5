import { replyChange } from '#lib/core/annotation/schemas.ts';
import { deleteReply, editReply } from '#lib/services/own-reply.ts';
import { endpoint } from '../../../../../endpoint.ts';
import { notAllowed } from '../../../../../not-allowed.ts';
import { replyParams } from '../../../../route-params.ts';

export const PATCH = endpoint({ params: replyParams, body: replyChange }, ({ actor, params, body }) =>
  editReply(actor, { annotationId: params.id, replyId: params.replyId }, body.body),
);

export const DELETE = endpoint({ params: replyParams }, async ({ actor, params }) => {
  await deleteReply(actor, { annotationId: params.id, replyId: params.replyId });
  return null;
});

export const { GET, POST, PUT } = notAllowed('PATCH', 'DELETE');
