import { renewLink } from '#lib/services/renew-link.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const POST = endpoint({ params: idParams }, async ({ actor, params }) => ({
  link: await renewLink(actor, params.id),
}));

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
