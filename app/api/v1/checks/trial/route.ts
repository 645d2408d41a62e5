import { checkTrialInput } from '#lib/core/first-pass/check-trial.ts';
import { tryChecks } from '#lib/services/try-checks.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const POST = endpoint({ body: checkTrialInput }, ({ actor, body }) => tryChecks(actor, body));

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
