import type { IncomingMessage } from 'node:http';

/** The web Request that Hocuspocus and the sign-in want of an upgrade request. `host` was checked by the caller. */
export function requestOf({ url, headers }: IncomingMessage): Request {
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) copied.append(name, each);
  return new Request(new URL(url ?? '/', `http://${headers.host ?? 'localhost'}`), { headers: copied });
}
