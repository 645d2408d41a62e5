import { removeEvidence } from '#lib/services/evidence.ts';
import { endpoint } from '../../../../../endpoint.ts';
import { notAllowed } from '../../../../../not-allowed.ts';
import { evidenceParams } from '../../../../route-params.ts';

export const DELETE = endpoint({ params: evidenceParams }, async ({ actor, params }) => {
  await removeEvidence(actor, params.id, params.evidenceId);
  return null;
});

export const { GET, POST, PUT, PATCH } = notAllowed('DELETE');
