import { isIP, isIPv6 } from 'node:net';

/** The header in which server.ts says who asks (clientAddress). It overwrites whatever a client wrote there. */
export const ADDRESS_HEADER = 'x-galley-address';

/** Loopback and the ranges that are never routed between networks (RFC 1918, RFC 4193). */
const NEARBY = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i;

/** An IPv4 address as it is, wherever the socket writes it as an IPv6 one. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/**
 * Who asks: the other end of the socket. Galley itself speaks no https, so where its address is https and the socket
 * comes from nearby, a proxy of the house is at the other end, and who asks is what it has appended to X-Forwarded-For
 * (the last entry; those before it are the asker's own word). Elsewhere that header is anybody's word and is not read.
 */
export function clientAddress(socket: string | undefined, forwardedFor: string | undefined, publicUrl: string): string {
  const other = plain(socket ?? '');
  if (!publicUrl.startsWith('https://') || !NEARBY.test(other)) return other;
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  return isIP(last) ? plain(last) : other;
}

/** The first four groups of an IPv6 address: a customer gets that many addresses of their own, and could change them at will. */
function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: gap }, () => '0'), ...back]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** Whom to count tries for: the IPv4 address, or the /64 network of an IPv6 one; "unknown" where no server told (all together, then). */
export function throttleKey(address: string | null): string {
  if (!address) return 'unknown';
  const known = plain(address);
  return isIPv6(known) ? `${network(known)}::/64` : known;
}
