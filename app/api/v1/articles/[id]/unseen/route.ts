import { readUnseen } from '#lib/services/unseen.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, ({ actor, params }) => readUnseen(actor, params.id));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
