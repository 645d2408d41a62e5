import { inboxRead } from '#lib/core/annotation/inbox-schemas.ts';
import { markInboxRead } from '#lib/services/inbox.ts';
import { endpoint } from '../../../../endpoint.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ body: inboxRead }, ({ actor, body }) => markInboxRead(actor, body));

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
