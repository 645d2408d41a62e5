import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '#lib/core/access/content-security-policy.ts';

const usual = { nonce: 'abc', host: 'galley.example', secure: true, dev: false };

it('lets scripts in by the nonce of this answer only', () => {
  expect(contentSecurityPolicy(usual)).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(contentSecurityPolicy(usual)).not.toContain('unsafe-eval');
});

it('evaluates code in development alone', () => {
  expect(contentSecurityPolicy({ ...usual, dev: true })).toContain("'unsafe-eval'");
});

it('connects to this host alone, encrypted where the page is', () => {
  expect(contentSecurityPolicy(usual)).toContain("connect-src 'self' wss://galley.example;");
  expect(contentSecurityPolicy({ ...usual, host: 'localhost:3000', secure: false })).toContain(
    "connect-src 'self' ws://localhost:3000;",
  );
});

it.each(["default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"])(
  'says %s',
  (rule) => {
    expect(contentSecurityPolicy(usual).split('; ')).toContain(rule);
  },
);
