import { listRules } from '#lib/services/check-rules.ts';
import { endpoint } from '../../endpoint.ts';
import { notAllowed } from '../../not-allowed.ts';

export const GET = endpoint({}, ({ actor }) => listRules(actor));

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
