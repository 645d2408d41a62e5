import { exportChoice } from '#lib/core/article/export-schemas.ts';
import { readExportChoice, rememberExportChoice } from '#lib/services/export-choice.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const GET = endpoint({}, ({ actor }) => readExportChoice(actor));

export const PUT = endpoint({ body: exportChoice }, ({ actor, body }) => rememberExportChoice(actor, body));

export const { POST, PATCH, DELETE } = notAllowed('GET', 'PUT');
