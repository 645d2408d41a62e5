import { expect, it } from 'vitest';
import { clientAddress, throttleKey } from '#lib/auth/address.ts';

it.each([
  [null, 'unknown'],
  ['', 'unknown'],
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002:aaaa::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('counts %s as %s', (address, key) => {
  expect(throttleKey(address)).toBe(key);
});

const HTTPS = 'https://galley.example';
it.each([
  ['the socket', '203.0.113.7', undefined, HTTPS, '203.0.113.7'],
  ['the socket, whatever a stranger claims', '203.0.113.7', '1.1.1.1', HTTPS, '203.0.113.7'],
  ['the socket, where there can be no proxy', '127.0.0.1', '1.1.1.1', 'http://localhost:3000', '127.0.0.1'],
  ['what the house’s proxy says', '127.0.0.1', '198.51.100.1', HTTPS, '198.51.100.1'],
  [
    'what the proxy appended, not what the asker wrote before',
    '::ffff:10.0.0.2',
    '1.1.1.1, 198.51.100.1',
    HTTPS,
    '198.51.100.1',
  ],
  ['the proxy itself, when it says nothing', '::1', undefined, HTTPS, '::1'],
  ['the proxy itself, when it says no address', '172.18.0.3', '1.1.1.1, unknown', HTTPS, '172.18.0.3'],
  ['the socket, though it looks like a near one', '172.32.0.3', '1.1.1.1', HTTPS, '172.32.0.3'],
  ['nothing, when the socket is gone', undefined, '1.1.1.1', HTTPS, ''],
])('takes for who asks %s', (_, socket, forwarded, url, address) => {
  expect(clientAddress(socket, forwarded, url)).toBe(address);
});
