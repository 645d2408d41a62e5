import { expect, it } from 'vitest';
import { localPath } from '#lib/auth/local-path.ts';

it.each(['/', '/articles', '/articles/1?view=marked#here', '/sign-in?next=https://x.example'])('goes to %s', (path) => {
  expect(localPath(path)).toBe(path);
});

it.each([
  null,
  undefined,
  '',
  'articles',
  '//evil.example',
  '//evil.example/%2e%2e',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '\n//evil.example',
  '/.//evil.example',
  '/..//evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  ' //evil.example',
  '///evil.example',
])('never leaves for %j', (path) => {
  expect(localPath(path)).toBe('/');
});
