import { describe, expect, it } from 'vitest';
import { isAllowedOrigin } from '#lib/auth/allowed-origin.ts';
import { readSettings } from '#lib/env.ts';

describe('an origin', () => {
  it.each([
    ['the public address', { GALLEY_URL: 'https://galley.example' }, 'https://galley.example'],
    [
      'the public address of a house behind a path',
      { GALLEY_URL: 'https://galley.example/desk/' },
      'https://galley.example',
    ],
    ['one’s own machine by its name', { PORT: '4000' }, 'http://localhost:4000'],
    ['one’s own machine by its IPv4 address', { PORT: '4000' }, 'http://127.0.0.1:4000'],
    ['one’s own machine by its IPv6 address', { PORT: '4000' }, 'http://[::1]:4000'],
    ['one’s own machine, when it listens to all', { PORT: '4000', HOST: '0.0.0.0' }, 'http://localhost:4000'],
    ['an IPv6 host', { PORT: '4000', HOST: '::1' }, 'http://[::1]:4000'],
  ])('is allowed: %s', (_, environment, origin) => {
    expect(isAllowedOrigin(origin, readSettings(environment))).toBe(true);
  });

  it.each([
    ['none', { PORT: '4000' }, null],
    ['that of a sandboxed frame', { PORT: '4000' }, 'null'],
    ['another port', { PORT: '4000' }, 'http://localhost:4001'],
    ['another scheme', { PORT: '4000' }, 'https://localhost:4000'],
    ['another site', { GALLEY_URL: 'https://galley.example' }, 'https://evil.example'],
    ['a site whose name goes on', { GALLEY_URL: 'https://galley.example' }, 'https://galley.example.evil.example'],
    ['a site whose name ends so', { GALLEY_URL: 'https://galley.example' }, 'https://evil-galley.example'],
    ['http where the house is https', { GALLEY_URL: 'https://galley.example' }, 'http://galley.example'],
    [
      'one’s own machine, when the house is elsewhere',
      { GALLEY_URL: 'https://galley.example' },
      'http://localhost:3000',
    ],
    [
      'one’s own machine, when the house is in a network',
      { GALLEY_URL: 'http://10.0.0.5:3000' },
      'http://localhost:3000',
    ],
  ])('is refused: %s', (_, environment, origin) => {
    expect(isAllowedOrigin(origin, readSettings(environment))).toBe(false);
  });
});
