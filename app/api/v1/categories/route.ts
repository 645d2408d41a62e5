import { listCategories } from '#lib/services/list-categories.ts';
import { endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({}, async ({ actor }) => ({ items: await listCategories(actor), next: null }));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
