import { personChangeSchema } from '#lib/core/access/person-input.ts';
import { changePerson } from '#lib/services/change-person.ts';
import { endpoint } from '../../../endpoint.ts';
import { idParams } from '../../../id-params.ts';
import { notAllowed } from '../../../not-allowed.ts';

export const PATCH = endpoint({ params: idParams, body: personChangeSchema }, ({ actor, params, body }) =>
  changePerson(actor, params.id, body),
);

export const { GET, POST, PUT, DELETE } = notAllowed('PATCH');
