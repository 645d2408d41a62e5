import { signOutEverywhere } from '#lib/services/sign-out-everywhere.ts';
import { endpoint } from '../../../endpoint.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const POST = endpoint({}, async ({ actor }) => {
  await signOutEverywhere(actor);
  return null;
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
