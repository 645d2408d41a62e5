import type { CheckProgress } from '#lib/core/first-pass/check-summary.ts';
import { checkArticle, followCheck } from '#lib/services/check-article.ts';
import { endpoint } from '../../../../endpoint.ts';
import { eventStream } from '../../../../event-stream.ts';
import { idParams } from '../../../../id-params.ts';
import { notAllowed } from '../../../../not-allowed.ts';

export const GET = endpoint({ params: idParams }, async ({ actor, params, request }) => {
  const run = await followCheck(actor, params.id);
  return eventStream(request.signal, ({ send, end }) => {
    const tell = (progress: CheckProgress): void => {
      const isUnderWay = progress.phase === 'checking' || progress.phase === 'writing';
      send(isUnderWay ? 'progress' : progress.phase, progress);
      if (!isUnderWay) end();
    };
    tell(run?.progress ?? { phase: 'idle' });
    return run?.listen(tell) ?? (() => undefined);
  });
});

export const POST = endpoint({ params: idParams }, ({ actor, params }) => checkArticle(actor, params.id));

export const { PUT, PATCH, DELETE } = notAllowed('GET', 'POST');
