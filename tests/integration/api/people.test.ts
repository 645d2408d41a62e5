import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/access.ts';
import { provideArticles, type Articles } from '#lib/collab/handle.ts';
import { authenticate } from '#lib/auth/authenticate.ts';
import { reader } from '#lib/db/client.ts';
import { setupCode, setUp } from '#lib/services/setup.ts';
import { POST as setup } from '#app/api/v1/setup/route.ts';
import { POST as setPassword } from '#app/api/v1/password/route.ts';
import { GET as listPeople, POST as addPerson } from '#app/api/v1/people/route.ts';
import { PATCH as changePerson } from '#app/api/v1/people/[id]/route.ts';
import { POST as newLink } from '#app/api/v1/people/[id]/link/route.ts';
import { GET as me } from '#app/api/v1/me/route.ts';
import { POST as signOutEverywhere } from '#app/api/v1/me/sign-out-everywhere/route.ts';
import { GET as listTokens, POST as makeToken } from '#app/api/v1/me/tokens/route.ts';
import { DELETE as revokeToken } from '#app/api/v1/me/tokens/[id]/route.ts';
import { addGuest, ask, cookieOf, openHouse, type Guest, type House } from '../../support/house.ts';

const PASSWORD = 'correct horse battery';
let house: House;
const closed: string[] = [];
beforeEach(async () => {
  house = await openHouse();
  closed.length = 0;
  // Only this of the live articles is used here.
  provideArticles({
    closeConnections: (whose) => closed.push('userId' in whose ? whose.userId : ''),
  } as Partial<Articles> as Articles);
});
afterEach(() => house.close());

const firstAdmin = async () => {
  const code = (await setupCode()) ?? '';
  return setUp({ code, name: 'Ada', email: 'ada@example.org', password: PASSWORD });
};
const by = (id: string) => ({ params: Promise.resolve({ id }) });
const patch = (admin: Guest, id: string, json: unknown) =>
  changePerson(ask('PATCH', '/x', { token: admin.token, json }), by(id));
const events = async () => (await (await reader()).event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);
const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);
const usePassword = (link: string, password = PASSWORD) =>
  setPassword(ask('POST', '/x', { json: { token: tokenOf(link), password } }));

describe('the first admin', () => {
  const send = (json: unknown) => setup(ask('POST', '/api/v1/setup', { json }));
  const request = { name: 'Ada', email: 'Ada@Example.org', password: PASSWORD };

  it('is made with the code, which is the same until then and gone afterwards', async () => {
    const code = await setupCode();
    expect(await setupCode()).toBe(code);
    const response = await send({ ...request, code });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: 'Ada', email: 'ada@example.org', role: 'admin' });
    expect(await setupCode()).toBeNull();
    expect((await send({ ...request, email: 'b@example.org', code })).status).toBe(409);
    expect(await events()).toEqual(['house.setUp']);
  });

  it('is not made with another code, or with none', async () => {
    await setupCode();
    for (const code of ['', 'x', 'f'.repeat(32)]) expect((await send({ ...request, code })).status).toBe(403);
    expect((await send(request)).status).toBe(400);
    expect(await events()).toEqual([]);
  });

  it('is one, however many try at the same moment', async () => {
    const code = await setupCode();
    const all = await Promise.all([1, 2, 3, 4].map((n) => send({ ...request, email: `a${n}@example.org`, code })));
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409]);
  });
});

describe('an invited person', () => {
  it('sets a password once with the link, which is stored as a hash only', async () => {
    const admin = await addGuest('admin');
    const response = await addPerson(
      ask('POST', '/x', { token: admin.token, json: { name: 'Bo', email: 'BO@example.org', role: 'editor' } }),
    );
    expect(response.status).toBe(201);
    const { person, link } = (await response.json()) as { person: { id: string }; link: string };
    expect(link).toMatch(/^http:\/\/localhost:3999\/invitations\/[\w-]{43}$/);
    expect(JSON.stringify(await (await reader()).passwordLink.findMany())).not.toContain(tokenOf(link));
    expect((await usePassword(link)).status).toBe(200);
    expect((await usePassword(link)).status).toBe(404);
    const { passwordHash } = await (await reader()).user.findUniqueOrThrow({ where: { id: person.id } });
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('uses it once, however many try at the same moment', async () => {
    const { link } = await addGuest('editor');
    const all = await Promise.all([usePassword(link), usePassword(link), usePassword(link)]);
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404, 404]);
  });

  it('is too late after seven days', async () => {
    const { link, id } = await addGuest('editor');
    const { expiresAt, createdAt } = await (await reader()).passwordLink.findFirstOrThrow({ where: { userId: id } });
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(7 * 24 * 3600 * 1000);
    const { inTransaction } = await import('#lib/db/client.ts');
    await inTransaction((tx) =>
      tx.passwordLink.updateMany({ where: { userId: id }, data: { expiresAt: new Date(Date.now() - 1) } }),
    );
    expect((await usePassword(link)).status).toBe(404);
  });

  it('has one working link: a new one ends the old one', async () => {
    const admin = await addGuest('admin');
    const guest = await addGuest('editor');
    const { link } = (await (await newLink(ask('POST', '/x', { token: admin.token }), by(guest.id))).json()) as {
      link: string;
    };
    expect((await usePassword(guest.link)).status).toBe(404);
    expect((await usePassword(link)).status).toBe(200);
  });

  it('can’t have an e-mail address that somebody has, however it is written', async () => {
    const admin = await addGuest('admin');
    const add = (email: string) =>
      addPerson(ask('POST', '/x', { token: admin.token, json: { name: 'B', email, role: 'reader' } }));
    expect((await add('b@example.org')).status).toBe(201);
    expect((await add(' B@EXAMPLE.org ')).status).toBe(409);
  });
});

describe('a new password', () => {
  it('ends the sessions and the live connections of the person', async () => {
    const guest = await addGuest('editor');
    const headers = new Headers({ cookie: await cookieOf(guest.id) });
    expect(await authenticate(headers)).not.toBeNull();
    await usePassword(guest.link);
    expect(await authenticate(headers)).toBeNull();
    expect(closed).toEqual([guest.id]);
  });

  it.each(['short', 'x'.repeat(201), 7, null])('is refused when it is %j', async (password) => {
    const guest = await addGuest('editor');
    expect((await usePassword(guest.link, password as string)).status).toBe(400);
    expect((await usePassword(guest.link)).status).toBe(200);
  });
});

describe('a change of role', () => {
  it('counts from the next request on, closes live connections and leaves the person signed in', async () => {
    const admin = await addGuest('admin');
    const guest = await addGuest('editor');
    const headers = new Headers({ cookie: await cookieOf(guest.id) });
    expect((await patch(admin, guest.id, { role: 'reader' })).status).toBe(200);
    expect((await authenticate(headers))?.actor.role).toBe('reader');
    expect((await authenticate(new Headers(), guest.token))?.actor.role).toBe('reader');
    expect(closed).toEqual([guest.id]);
    expect(await events()).toContain('person.roleChanged');
  });

  it('that changes nothing closes nothing and is not told', async () => {
    const admin = await addGuest('admin');
    const before = await events();
    expect((await patch(admin, admin.id, { role: 'admin', disabled: false })).status).toBe(200);
    expect([closed, await events()]).toEqual([[], before]);
  });
});

describe('a disabled person', () => {
  it('is nobody, by cookie, token and link, and the old session does not come back', async () => {
    const admin = await addGuest('admin');
    const guest = await addGuest('editor');
    const headers = new Headers({ cookie: await cookieOf(guest.id) });
    await patch(admin, guest.id, { disabled: true });
    expect(await authenticate(headers)).toBeNull();
    expect(await authenticate(new Headers(), guest.token)).toBeNull();
    expect((await usePassword(guest.link)).status).toBe(404);
    expect((await newLink(ask('POST', '/x', { token: admin.token }), by(guest.id))).status).toBe(409);
    expect(closed).toEqual([guest.id]);
    await patch(admin, guest.id, { disabled: false });
    expect(await authenticate(headers)).toBeNull();
    expect(await authenticate(new Headers(), guest.token)).not.toBeNull();
  });
});

describe('the last admin who can sign in', () => {
  it.each([{ role: 'editor' }, { disabled: true }])('stays: %j is refused', async (change) => {
    const ada = await firstAdmin();
    const other = await addGuest('admin');
    expect((await patch(other, ada.id, change)).status).toBe(409);
    await usePassword(other.link);
    expect((await patch(other, ada.id, change)).status).toBe(200);
  });

  it('stays, even when two admins leave at the same moment', async () => {
    const guests = [await addGuest('admin'), await addGuest('admin')];
    for (const { link } of guests) await usePassword(link);
    const all = await Promise.all(guests.map((guest) => patch(guest, guest.id, { role: 'reader' })));
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});

describe('one’s own account', () => {
  it('says who one is', async () => {
    const guest = await addGuest('reviewer');
    expect(await (await me(ask('GET', '/x', { token: guest.token }))).json()).toEqual({
      id: guest.id,
      name: expect.any(String),
      email: guest.email,
      role: 'reviewer',
    });
  });

  it('signs out everywhere: every session and live connection, but not the tokens', async () => {
    const guest = await addGuest('reader');
    const headers = new Headers({ cookie: await cookieOf(guest.id) });
    expect((await signOutEverywhere(ask('POST', '/x', { token: guest.token }))).status).toBe(204);
    expect(await authenticate(headers)).toBeNull();
    expect(await authenticate(new Headers(), guest.token)).not.toBeNull();
    expect(closed).toEqual([guest.id]);
  });

  it('shows a token once, keeps its hash, and revokes it for good', async () => {
    const guest = await addGuest('reader');
    const made = (await (
      await makeToken(ask('POST', '/x', { token: guest.token, json: { label: 'script' } }))
    ).json()) as { id: string; token: string };
    expect(made.token).toMatch(/^galley_[\w-]{43}$/);
    const listed = await (await listTokens(ask('GET', '/x', { token: made.token }))).text();
    expect(listed).toContain('script');
    expect(listed).not.toContain(made.token);
    expect(JSON.stringify(await (await reader()).token.findMany())).not.toContain(made.token);
    expect((await revokeToken(ask('DELETE', '/x', { token: guest.token }), by(made.id))).status).toBe(204);
    expect(await authenticate(new Headers(), made.token)).toBeNull();
    expect((await revokeToken(ask('DELETE', '/x', { token: guest.token }), by(made.id))).status).toBe(404);
  });

  it('has its own tokens only', async () => {
    const [guest, other] = [await addGuest('editor'), await addGuest('editor')];
    const { id } = (await (await makeToken(ask('POST', '/x', { token: other.token, json: {} }))).json()) as {
      id: string;
    };
    expect((await revokeToken(ask('DELETE', '/x', { token: guest.token }), by(id))).status).toBe(404);
  });
});

it('lists the people page by page, without their hashes', async () => {
  const admin = await addGuest('admin');
  for (let i = 0; i < 4; i += 1) await addGuest('reader');
  const page = async (query: string) =>
    (await (await listPeople(ask('GET', `/x${query}`, { token: admin.token }))).json()) as {
      items: (Actor & { hasPassword: boolean })[];
      next: string | null;
    };
  const first = await page('?limit=3');
  const second = await page(`?limit=3&after=${first.next}`);
  expect([first.items.length, second.items.length, second.next]).toEqual([3, 2, null]);
  expect(Object.keys(first.items[0] ?? {}).toSorted()).toEqual([
    'createdAt',
    'disabledAt',
    'email',
    'hasPassword',
    'id',
    'name',
    'role',
  ]);
});
