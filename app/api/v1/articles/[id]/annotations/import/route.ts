import { annotationsOfFile } from '#lib/services/article-source.ts';
import { bringAnnotations } from '#lib/services/bring-annotations.ts';
import { endpoint } from '../../../../../endpoint.ts';
import { idParams } from '../../../../../id-params.ts';
import { notAllowed } from '../../../../../not-allowed.ts';
import { readUpload } from '../../../read-form.ts';

export const POST = endpoint({ params: idParams, raw: true }, async ({ actor, params, request }) => {
  const { file, bytes } = await readUpload(request);
  return bringAnnotations(actor, params.id, annotationsOfFile(file.name, bytes));
});

export const { GET, PUT, PATCH, DELETE } = notAllowed('POST');
