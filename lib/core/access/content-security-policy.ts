/**
 * The Content-Security-Policy of every page: scripts only with this answer's nonce (and what they load), styles from
 * here (React and the editor write style attributes), connections to this host alone.
 * @param host what the page was asked under, for the live socket: 'self' covers ws: only in newer browsers
 * @param dev Next's development mode evaluates code
 */
export function contentSecurityPolicy({
  nonce,
  host,
  secure,
  dev,
}: {
  nonce: string;
  host: string;
  secure: boolean;
  dev: boolean;
}): string {
  const rules = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${secure ? 'wss' : 'ws'}://${host}`,
    'worker-src': "'self' blob:",
    'manifest-src': "'self'",
    'frame-src': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'object-src': "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
