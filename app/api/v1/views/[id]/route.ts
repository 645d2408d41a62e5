import { deleteView } from '#lib/services/saved-views.ts';
import { endpoint } from '../../../endpoint.ts';
import { idParams } from '../../../id-params.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const DELETE = endpoint({ params: idParams }, async ({ actor, params }) => {
  await deleteView(actor, params.id);
  return null;
});

export const { GET, POST, PUT, PATCH } = notAllowed('DELETE');
