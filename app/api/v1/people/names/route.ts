import { listNames } from '#lib/services/list-names.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({}, async ({ actor }) => ({ items: await listNames(actor), next: null }));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
