import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Problem } from '#lib/core/problem.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { created, endpoint } from '#app/api/endpoint.ts';
import { notAllowed } from '#app/api/not-allowed.ts';
import { addGuest, ask, cookieOf, openHouse, type Guest, type House } from '../../support/house.ts';

const ORIGIN = 'http://localhost:3999';
let house: House;
let anna: Guest;
let cookie: string;
beforeAll(async () => {
  house = await openHouse();
  anna = await addGuest('editor');
  cookie = await cookieOf(anna.id);
});
afterAll(() => house.close());

const echo = endpoint(
  { body: z.object({ title: z.string().max(20), count: z.number().optional() }) },
  async ({ actor, body }) => ({
    by: actor.id,
    ...body,
  }),
);
const who = endpoint({}, async ({ signedIn }) => ({ email: signedIn.email, via: signedIn.via }));

async function read(
  response: Response,
): Promise<{ status: number; type: string | null; body: Record<string, unknown> }> {
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: (await response.json()) as Record<string, unknown>,
  };
}

function post(body: string | Uint8Array<ArrayBuffer> | ReadableStream, headers: Record<string, string> = {}): Request {
  return new Request(`${ORIGIN}/api/v1/echo`, {
    method: 'POST',
    headers: { authorization: `Bearer ${anna.token}`, 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
}

describe('who asks', () => {
  it('is known by a token, and by a session cookie', async () => {
    expect(await (await who(ask('GET', '/x', { token: anna.token }))).json()).toEqual({
      email: anna.email,
      via: 'token',
    });
    expect(await (await who(ask('GET', '/x', { headers: { cookie: `a=b; ${cookie}; c=d` } }))).json()).toEqual({
      email: anna.email,
      via: 'cookie',
    });
  });

  it.each([
    ['nothing', () => ({})],
    ['a wrong token', () => ({ authorization: `Bearer ${anna.token}x` })],
    ['a token without its prefix', () => ({ authorization: `Bearer ${anna.token.slice(7)}` })],
    ['another scheme', () => ({ authorization: `Basic ${anna.token}` })],
    ['a forged cookie', () => ({ cookie: `${cookie}x` })],
    ['a cookie under another name', () => ({ cookie: `x${cookie}` })],
    ['a wrong token beside a right cookie', () => ({ authorization: 'Bearer galley_x', cookie })],
  ])('is nobody with %s: 401', async (_, headers) => {
    const { status, type, body } = await read(await who(ask('GET', '/x', { headers: headers() })));
    expect([status, type, body.detail]).toEqual([401, 'application/problem+json', 'Please sign in first.']);
  });

  it('is nobody with a session of an earlier number', async () => {
    expect((await who(ask('GET', '/x', { headers: { cookie: await cookieOf(anna.id, -1) } }))).status).toBe(401);
  });
});

describe('a request that a cookie signs in', () => {
  const send = (headers: Record<string, string>) =>
    echo(ask('POST', '/x', { json: { title: 'T' }, headers: { cookie, ...headers } }));

  it('may change something only from our own pages', async () => {
    expect((await send({ origin: ORIGIN })).status).toBe(200);
    for (const headers of [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: 'http://localhost:4000' },
    ])
      expect((await send(headers)).status).toBe(403);
  });

  it('may read from anywhere, since other sites can’t see the answer', async () => {
    expect((await who(ask('GET', '/x', { headers: { cookie, origin: 'https://evil.example' } }))).status).toBe(200);
  });

  it('is not a form that another site could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])
      expect((await send({ origin: ORIGIN, 'content-type': type })).status).toBe(415);
  });
});

it('needs no Origin with a token', async () => {
  expect((await echo(post('{"title":"T"}'))).status).toBe(200);
});

describe('a body', () => {
  it.each([
    ['is no JSON', '{"title":'],
    ['is empty', ''],
    ['is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['is nested without end', `{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ])('that %s: 400 with a sentence', async (_, body) => {
    const answer = await read(await echo(post(body)));
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(/\.$/);
  });

  it('that breaks the rules: 400 that names each place', async () => {
    const { status, body } = await read(await echo(post(JSON.stringify({ title: 'x'.repeat(21), count: 'many' }))));
    expect(status).toBe(400);
    expect((body.issues as { path: string }[]).map(({ path }) => path)).toEqual(['title', 'count']);
  });

  it('arrives with U+FFFD for what no text may hold', async () => {
    const { body } = await read(await echo(post('{"title":"a\\u0000b\\ud800c"}')));
    expect(body.title).toBe('a\uFFFDb\uFFFDc');
  });

  it('too large by its own account is refused unread', async () => {
    const { status, body } = await read(await echo(post('{}', { 'content-length': String(LIMITS.uploadBytes * 2) })));
    expect([status, body.detail]).toEqual([413, expect.stringContaining('20 MB')]);
  });

  it('too large without saying so is refused while it comes in', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect((await echo(post(endless))).status).toBe(413);
    expect(sent).toBeLessThan(30);
  });

  it('on a public route may be small only', async () => {
    const open = endpoint({ access: 'public', body: z.unknown() }, async () => null);
    expect((await open(post(JSON.stringify('x'.repeat(60_000))))).status).toBe(204);
    expect((await open(post(JSON.stringify('x'.repeat(70_000))))).status).toBe(413);
  });

  it('that the route reads itself is JSON or a form with files, and bounded too', async () => {
    const upload = endpoint({ raw: true }, async ({ request }) => {
      const file = (await request.formData()).get('file') as File;
      return { name: file.name, size: file.size };
    });
    const form = new FormData();
    form.set('file', new File(['x'.repeat(1000)], 'a.txt'));
    const request = new Request(`${ORIGIN}/x`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${anna.token}` },
    });
    expect(await (await upload(request)).json()).toEqual({ name: 'a.txt', size: 1000 });
    expect((await upload(post('x', { 'content-type': 'text/html' }))).status).toBe(415);
    expect(
      (
        await upload(
          post(new Uint8Array(LIMITS.uploadBytes + 100_000), { 'content-type': 'multipart/form-data; boundary=x' }),
        )
      ).status,
    ).toBe(413);
  });
});

describe('the address', () => {
  const list = endpoint(
    {
      params: z.object({ id: z.string() }),
      query: z.object({ limit: z.coerce.number().int().default(5), kind: z.string().optional() }),
    },
    async ({ params, query }) => ({ ...params, ...query }),
  );
  const get = (search: string) =>
    list(ask('GET', `/x${search}`, { token: anna.token }), { params: Promise.resolve({ id: '7' }) });

  it('is parsed', async () => {
    expect(await (await get('')).json()).toEqual({ id: '7', limit: 5 });
    expect(await (await get('?limit=9&kind=%00')).json()).toEqual({ id: '7', limit: 9, kind: '\uFFFD' });
  });

  it('with a wrong or a doubled parameter: 400', async () => {
    expect((await get('?limit=many')).status).toBe(400);
    expect((await get('?kind=a&kind=b')).status).toBe(400);
  });
});

describe('an answer', () => {
  it('is 204 for nothing, 201 for what was made, and never kept by a cache', async () => {
    const nothing = await endpoint({ access: 'public' }, async () => null)(ask('GET', '/x'));
    const made = await endpoint({ access: 'public' }, async () => created({ id: 1 }))(ask('GET', '/x'));
    expect([nothing.status, made.status]).toEqual([204, 201]);
    expect(made.headers.get('cache-control')).toBe('private, no-store');
  });

  it.each([
    ['invalid', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['missing', 404],
    ['conflict', 409],
    ['tooLarge', 413],
    ['unsupported', 415],
    ['tooMany', 429],
    ['unavailable', 503],
  ] as const)('to a problem of kind %s is %i', async (kind, status) => {
    const fail = endpoint({ access: 'public' }, async () => {
      throw new Problem(kind, 'A sentence.', { present: 'words', retryAfter: 2.5 });
    });
    const response = await fail(ask('GET', '/x'));
    expect(response.headers.get('retry-after')).toBe(kind === 'unauthenticated' ? null : '3');
    expect(await read(response)).toMatchObject({
      status,
      body: { status, type: `urn:galley:${kind}`, detail: 'A sentence.', present: 'words' },
    });
  });

  it('knows a Problem that was thrown by another copy of the code', async () => {
    const foreign = Object.assign(new Error('A sentence.'), { name: 'Problem', kind: 'conflict', details: {} });
    const fail = endpoint({ access: 'public' }, () => Promise.reject(foreign));
    expect((await fail(ask('GET', '/x'))).status).toBe(409);
  });

  it('to a fault of ours says nothing of it', async () => {
    const fail = endpoint({ access: 'public' }, () => Promise.reject(new Error('secret words of an article')));
    const { status, body } = await read(await fail(ask('GET', '/x')));
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret words');
  });

  it('to a method that is not there is 405 and says which are', async () => {
    const response = await notAllowed('GET', 'POST').DELETE(ask('DELETE', '/x'));
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(await read(response)).toMatchObject({ status: 405, type: 'application/problem+json' });
  });
});
