import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { authenticate } from '#lib/auth/authenticate.ts';
import { checkPassword } from '#lib/auth/sign-in.ts';
import { hashPassword, verifyPassword } from '#lib/auth/password.ts';
import { addPerson } from '#lib/services/add-person.ts';
import { changePerson } from '#lib/services/change-person.ts';
import { GET as health } from '#app/api/health/route.ts';
import { closeDatabase } from '#lib/db/client.ts';
import { readSettings, settings, useSettings } from '#lib/env.ts';
import { ask, cookieOf, openHouse, type House } from '../../support/house.ts';

const PASSWORD = 'correct horse battery';
const globals = globalThis as { galleySignInThrottles?: unknown; galleyDraining?: boolean };
let house: House;
let anna: string;
beforeAll(async () => {
  house = await openHouse();
  const { person } = await addPerson(
    COMMAND_LINE,
    { name: 'Anna', email: 'anna@example.org', role: 'editor' },
    PASSWORD,
  );
  anna = person.id;
});
afterAll(() => house.close());
beforeEach(() => {
  delete globals.galleySignInThrottles;
});

describe('an e-mail address and a password', () => {
  it('that belong together sign in, however the address is written', async () => {
    expect((await checkPassword(' ANNA@Example.org ', PASSWORD, '203.0.113.1'))?.member.id).toBe(anna);
  });

  it.each([
    ['a wrong password', 'anna@example.org', 'correct horse batterY'],
    ['an empty password', 'anna@example.org', ''],
    ['somebody who is not there', 'nobody@example.org', PASSWORD],
    ['no e-mail address', 'anna', PASSWORD],
    ['a look-alike address', 'аnna@example.org', PASSWORD],
    ['a password without end', 'anna@example.org', 'x'.repeat(100_000)],
  ])('with %s don’t', async (_, email, password) => {
    expect(await checkPassword(email, password, null)).toBeNull();
  });

  it('of a disabled person, or of one who has no password yet, don’t', async () => {
    const { person } = await addPerson(COMMAND_LINE, { name: 'Bo', email: 'bo@example.org', role: 'editor' });
    expect(await checkPassword('bo@example.org', '', null)).toBeNull();
    await addPerson(COMMAND_LINE, { name: 'Cy', email: 'cy@example.org', role: 'editor' }, PASSWORD);
    const cy = await checkPassword('cy@example.org', PASSWORD, null);
    await changePerson(COMMAND_LINE, cy?.member.id ?? '', { disabled: true });
    expect(await checkPassword('cy@example.org', PASSWORD, null)).toBeNull();
    expect(person.hasPassword).toBe(false);
  });
});

describe('guessing', () => {
  it('ends after ten tries for an account, wherever they come from, and says how long', async () => {
    const tries = Array.from({ length: 11 }, (_, i) =>
      checkPassword('anna@example.org', 'wrong password', `203.0.113.${i}`),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await expect(checkPassword('anna@example.org', PASSWORD, '203.0.113.99')).rejects.toMatchObject({
      kind: 'tooMany',
      details: { retryAfter: expect.any(Number) },
    });
  });

  it('ends for an account that is not there in the same way', async () => {
    for (let i = 0; i < 10; i += 1)
      expect(await checkPassword('nobody@example.org', 'wrong password', null)).toBeNull();
    await expect(checkPassword('nobody@example.org', 'wrong password', null)).rejects.toMatchObject({
      kind: 'tooMany',
    });
  });

  it('is not what somebody does who knows their password', async () => {
    for (let i = 0; i < 12; i += 1)
      expect(await checkPassword('anna@example.org', PASSWORD, '203.0.113.1')).not.toBeNull();
  });
});

describe('a password', () => {
  it('is the same, composed or not, and is not the same in another case', async () => {
    const stored = await hashPassword('Jos\u00E9 y la contrase\u00F1a');
    expect(await verifyPassword(stored, 'Jose\u0301 y la contrasen\u0303a')).toBe(true);
    expect(await verifyPassword(stored, 'jos\u00E9 y la contrase\u00F1a')).toBe(false);
  });

  it('of nobody takes as long as one of somebody', async () => {
    const stored = await hashPassword(PASSWORD);
    await verifyPassword(null, 'x');
    const time = async (hash: string | null): Promise<number> => {
      const begin = performance.now();
      await verifyPassword(hash, 'wrong password');
      return performance.now() - begin;
    };
    const [somebody, nobody] = [await time(stored), await time(null)];
    // Both are one Argon2 computation; without it the answer would come in well under a millisecond.
    expect(nobody).toBeGreaterThan(somebody / 4);
  });

  it('is refused in one sentence when too many are being checked', async () => {
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => verifyPassword(null, 'x')));
    const refused = all.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(8);
    expect(refused[0]?.reason).toMatchObject({ kind: 'unavailable', details: { retryAfter: 3 } });
  });
});

describe('the health of the server', () => {
  it('is good when the database answers and is migrated', async () => {
    const response = await health(ask('GET', '/api/health'));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is bad while it stops', async () => {
    globals.galleyDraining = true;
    const { status } = await health(ask('GET', '/api/health'));
    delete globals.galleyDraining;
    expect(status).toBe(503);
  });

  it('is bad when the database was never migrated', async () => {
    const before = settings();
    await closeDatabase();
    useSettings(readSettings({ GALLEY_DATA: `${house.folder}/empty` }));
    const { status } = await health(ask('GET', '/api/health'));
    await closeDatabase();
    useSettings(before);
    expect(status).toBe(503);
  });
});

it('knows a session by its cookie’s other name where the house is https, and only by that', async () => {
  const before = settings();
  const plain = await cookieOf(anna);
  useSettings({ ...before, publicUrl: 'https://galley.example' });
  const secure = await cookieOf(anna);
  const known = [
    await authenticate(new Headers({ cookie: secure })),
    await authenticate(new Headers({ cookie: plain })),
  ];
  useSettings(before);
  expect(secure).toMatch(/^__Secure-next-auth\.session-token=/);
  expect(known.map((signedIn) => signedIn?.actor.id)).toEqual([anna, undefined]);
});
