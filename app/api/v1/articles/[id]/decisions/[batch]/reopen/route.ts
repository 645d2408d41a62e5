import { reopenTogether } from '#lib/services/reopen-together.ts';
import { endpoint } from '../../../../../../endpoint.ts';
import { notAllowed } from '../../../../../../not-allowed.ts';
import { batchParams } from '../../../../../route-params.ts';

export const POST = endpoint({ params: batchParams }, ({ actor, params }) =>
  reopenTogether(actor, params.id, params.batch),
);

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
