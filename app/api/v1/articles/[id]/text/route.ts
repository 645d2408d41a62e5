import { articleText } from '#lib/services/article-text.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, ({ actor, params }) => articleText(actor, params.id));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
