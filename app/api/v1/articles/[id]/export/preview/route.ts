import { exportQuery } from '#lib/core/article/export-schemas.ts';
import { previewExport } from '#lib/services/export-article.ts';
import { endpoint } from '../../../../../endpoint.ts';
import { idParams } from '../../../../../id-params.ts';
import { notAllowed } from '../../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams, query: exportQuery }, ({ actor, params, query, request }) =>
  previewExport(actor, params.id, query, { signal: request.signal }),
);

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
