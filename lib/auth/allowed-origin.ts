import type { Settings } from '#lib/env.ts';

/** Names of this very machine, and addresses that mean "every interface". */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const WILDCARD = ['0.0.0.0', '[::]'];

/** The origins of Galley's own pages. On one's own machine, its three usual names are the same place. */
export function allowedOrigins({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): readonly string[] {
  const { origin, hostname, protocol } = new URL(publicUrl);
  if (protocol !== 'http:' || !(LOOPBACK.includes(hostname) || WILDCARD.includes(hostname))) return [origin];
  return [origin, ...LOOPBACK.map((name) => `http://${name}:${port}`).filter((other) => other !== origin)];
}

/**
 * Whether a request that a cookie signs in may have come from one of our pages. A missing Origin and "null" (sandboxed
 * frames, data: pages) are not ours.
 */
export function isAllowedOrigin(origin: string | null, settings: Pick<Settings, 'publicUrl' | 'port'>): boolean {
  return origin !== null && allowedOrigins(settings).includes(origin);
}
