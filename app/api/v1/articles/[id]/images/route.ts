import { Problem } from '#lib/core/problem.ts';
import { addImage } from '#lib/services/images.ts';
import { created, endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';
import { readForm } from '../../read-form.ts';

export const POST = endpoint({ params: idParams, raw: true }, async ({ actor, params, request }) => {
  const file = (await readForm(request)).get('file');
  if (!(file instanceof File)) throw new Problem('invalid', 'Please send the image in the field “file” of a form.');
  return created(await addImage(actor, params.id, new Uint8Array(await file.arrayBuffer())));
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
