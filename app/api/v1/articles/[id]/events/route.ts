import { eventsQuery } from '#lib/core/article/schemas.ts';
import { listEvents } from '#lib/services/list-events.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams, query: eventsQuery }, ({ actor, params, query }) =>
  listEvents(actor, params.id, query.after),
);

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
