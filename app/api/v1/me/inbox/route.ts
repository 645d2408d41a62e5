import { inboxQuery } from '#lib/core/annotation/inbox-schemas.ts';
import { readInbox } from '#lib/services/inbox.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({ query: inboxQuery }, ({ actor, query }) => readInbox(actor, query));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
