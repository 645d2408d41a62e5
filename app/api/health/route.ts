import { Problem } from '#lib/core/problem.ts';
import { illness } from '#lib/services/health.ts';
import { endpoint } from '../endpoint.ts';
import { notAllowed } from '../not-allowed.ts';

export const GET = endpoint({ access: 'public' }, async () => {
  const reason = await illness();
  if (reason !== null) throw new Problem('unavailable', reason);
  return { status: 'ok' };
});

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
