import { readMetrics } from '#lib/services/read-metrics.ts';
import { endpoint } from '../endpoint.ts';
import { notAllowed } from '../not-allowed.ts';

export const GET = endpoint(
  {},
  async ({ actor }) =>
    new Response(readMetrics(actor), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } }),
);

export const { POST, PUT, PATCH, DELETE } = notAllowed('GET');
