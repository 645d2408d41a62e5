import { isIPv6 } from 'node:net';

/**
 * The header in which server.ts says who is at the other end of the socket. It takes away whatever a client wrote there;
 * X-Forwarded-For is anybody's word and is not read.
 */
export const ADDRESS_HEADER = 'x-galley-address';

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
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? `${network(address)}::/64` : address;
}
