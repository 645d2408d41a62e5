import { reopenAnnotation } from '#lib/services/reopen-annotation.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams }, ({ actor, params }) => reopenAnnotation(actor, params.id));

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
