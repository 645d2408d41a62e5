import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { contentDisposition } from '#lib/export/file-name.ts';
import { exportArticle } from '#lib/services/export-article.ts';
import { endpoint } from '../../../../endpoint.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams, query: exportQuery }, async ({ actor, params, query, request }) => {
  const { name, mediaType, content } = await exportArticle(actor, params.id, query, { signal: request.signal });
  return new Response(content, {
    headers: {
      'content-type': mediaType,
      'content-disposition': contentDisposition(name),
      'x-content-type-options': 'nosniff',
    },
  });
});

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
