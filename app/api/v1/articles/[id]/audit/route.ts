import { pageQuery } from '#lib/core/article/schemas.ts';
import { listAudit } from '#lib/services/list-events.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams, query: pageQuery }, ({ actor, params, query }) =>
  listAudit(actor, params.id, query),
);

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
