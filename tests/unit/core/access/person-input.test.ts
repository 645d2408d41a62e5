import { describe, expect, it } from 'vitest';
import { nameSchema, newPersonSchema, passwordSchema, personChangeSchema } from '#lib/core/access/person-input.ts';

describe('a name', () => {
  it.each([
    ['  Anna   Berg ', 'Anna Berg'],
    ['Anna\nBerg', 'AnnaBerg'],
    ['\u202Egreb anna', 'greb anna'],
    ['An\u200Bna', 'Anna'],
    ['Jose\u0301', 'José'],
    ['ខ្មែរ', 'ខ្មែរ'],
    ['<b>Anna</b>', '<b>Anna</b>'],
  ])('%j is %j', (given, name) => {
    expect(nameSchema.parse(given)).toBe(name);
  });

  it.each(['', '   ', '\u200B\u202E', '\0', 'x'.repeat(201), 'x'.repeat(10_000_000), 7, null])(
    'refuses %#',
    (given) => {
      expect(nameSchema.safeParse(given).success).toBe(false);
    },
  );
});

it('asks for a password of 10 to 200 characters, whatever they are', () => {
  expect(passwordSchema.safeParse('123456789').success).toBe(false);
  expect(passwordSchema.safeParse('1234567890').success).toBe(true);
  expect(passwordSchema.safeParse(' пароль 密码 🔑 ').success).toBe(true);
  expect(passwordSchema.safeParse('x'.repeat(201)).success).toBe(false);
});

it('knows four roles', () => {
  const person = { name: 'Anna', email: 'a@example.org' };
  expect(newPersonSchema.safeParse({ ...person, role: 'editor' }).success).toBe(true);
  for (const role of ['Editor', 'owner', '', undefined, ['admin']])
    expect(newPersonSchema.safeParse({ ...person, role }).success).toBe(false);
});

it('refuses a change that changes nothing, or something that may not be changed', () => {
  expect(personChangeSchema.safeParse({}).success).toBe(false);
  expect(personChangeSchema.safeParse({ role: 'reader', sessionVersion: 0 }).success).toBe(false);
  expect(personChangeSchema.parse({ role: 'reader' })).toEqual({ role: 'reader' });
});
