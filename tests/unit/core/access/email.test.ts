import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalEmail } from '#lib/core/access/email.ts';

it.each([
  ['a@example.org', 'a@example.org'],
  ['  Anna.Berg@Example.ORG\n', 'anna.berg@example.org'],
  ["O'Neill+desk@x.org", "o'neill+desk@x.org"],
  ['admin@localhost', 'admin@localhost'],
  ['a_b{c}@xn--bcher-kva.example', 'a_b{c}@xn--bcher-kva.example'],
])('takes %j as %j', (given, normal) => {
  expect(normalEmail(given)).toBe(normal);
});

it.each([
  '',
  'a',
  '@example.org',
  'a@',
  'a@b@c',
  'a b@example.org',
  'a\0@example.org',
  'a@exa\nmple.org',
  'a@-example.org',
  'a@example.org.',
  'a,b@example.org',
  '"a"@example.org',
  '<a@example.org>',
  'аdmin@example.org', // Cyrillic а
  'admin@exаmple.org',
  'admın@example.org',
  '\u212A@example.org', // the Kelvin sign, which is k in lower case
  'a@example。org',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(260)}.org`,
])('refuses %j', (given) => {
  expect(normalEmail(given)).toBeNull();
});

it('gives ASCII in lower case that it takes as it is, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (given) => {
      const normal = normalEmail(given);
      if (normal === null) return;
      expect(normal).toMatch(/^[\x21-\x7e]+$/);
      expect(normalEmail(normal)).toBe(normal);
      expect(normal.toLowerCase()).toBe(normal);
    }),
  );
});
