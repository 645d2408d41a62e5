import type { ExportProgress } from '#lib/core/article/export-preview.ts';
import { exportProgressQuery } from '#lib/core/article/export-schemas.ts';
import { followExport } from '#lib/services/export-progress.ts';
import { endpoint } from '../../../../../endpoint.ts';
import { eventStream } from '../../../../../event-stream.ts';
import { idParams } from '../../../../../id-params.ts';
import { notAllowed } from '../../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams, query: exportProgressQuery }, async ({ actor, query, request }) =>
  eventStream(request.signal, ({ send, end }) =>
    followExport(actor, query.ticket, (progress: ExportProgress) => {
      const isOver = progress.phase === 'done' || progress.phase === 'failed' || progress.phase === 'idle';
      send(isOver ? progress.phase : 'progress', progress);
      if (isOver) end();
    }),
  ),
);

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
