import { endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';
import { describeApi } from '../../openapi/describe-api.ts';

export const GET = endpoint({ access: 'public' }, async () => describeApi());

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
