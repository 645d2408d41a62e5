import { adoptFinding } from '#lib/services/adopt-finding.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams }, ({ actor, params }) => adoptFinding(actor, params.id));

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
