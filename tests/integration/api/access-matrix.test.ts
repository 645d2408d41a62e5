import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE, ROLES, type Actor, type Role } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { openArticles } from '#lib/collab/open-articles.ts';
import { addEvidence } from '#lib/services/evidence.ts';
import { addReply } from '#lib/services/add-reply.ts';
import { createArticle } from '#lib/services/create-article.ts';
import { decideTogether } from '#lib/services/decide-together.ts';
import { makeAnnotation } from '#lib/services/make-annotation.ts';
import { seedHouse } from '#lib/services/seed.ts';
import { keepView } from '#lib/services/saved-views.ts';
import { addImage } from '#lib/services/images.ts';
import { makeToken } from '#lib/services/tokens.ts';
import type { RouteHandler } from '#app/api/endpoint.ts';
import { addGuest, ask, cookieOf, openHouse, type Guest, type House } from '../../support/house.ts';
import { png } from '../../support/png.ts';
import { ACCESS, type Lowest, type Things } from './access-table.ts';

const ROOT = join(import.meta.dirname, '../../..');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

/** Routes that answer everybody, and hold nothing: what they say is tested where they are. */
const OPEN = ['/[[...unknown]]', '/openapi.json'];

const files = globSync('app/api/v1/**/route.ts', { cwd: ROOT });
const pathOf = (file: string) =>
  file
    .replaceAll('\\', '/')
    .replace(/^app\/api\/v1/, '')
    .replace(/\/route\.ts$/, '');
const modules = new Map<string, Partial<Record<Method, RouteHandler>>>();
let house: House;
let owner: Guest & Actor;
const guests = {} as Record<Role, Guest>;
let spare = 0;

beforeAll(async () => {
  house = await openHouse();
  openArticles();
  await seedHouse(null);
  const guest = await addGuest('editor');
  owner = { ...guest, name: 'Owner', role: 'editor' };
  for (const role of ROLES) guests[role] = await addGuest(role);
  for (const file of files)
    modules.set(pathOf(file), (await import(join(ROOT, file))) as Partial<Record<Method, RouteHandler>>);
});
afterAll(() => house.close());

const flag = async (article: string, quote: string): Promise<AnchoredAnnotation> =>
  (
    await makeAnnotation(owner, article, {
      kind: 'flag',
      category: 'factual',
      body: 'Wrong.',
      target: { quote: { exact: quote, prefix: '', suffix: '' } },
    })
  ).annotation;

async function makeThings(name: string, asking: Guest | null): Promise<Things> {
  const { id: article } = await createArticle(owner, {
    title: 'T',
    text: 'The first and the second words.',
    format: 'txt',
  });
  const { id: annotation } = await flag(article, 'first');
  const decided = await flag(article, 'words');
  const { batch } = await decideTogether(owner, article, { decision: 'fixed', ids: [decided.id], count: false });
  const { replies } = await addReply(owner, annotation, { body: 'Yes.' });
  const { evidence } = await addEvidence(owner, annotation, { stance: 'supports', citation: 'A book', quote: '' });
  const { hash: image } = await addImage(owner, article, png(1, 1));
  const { id: person } = await addGuest('reader');
  const { id: view } = await keepView(owner, { name: 'Shared', query: '', shared: true });
  // A person can have so many tokens only.
  const { id: token } =
    asking && ACCESS[name]?.id === 'token' ? await makeToken(COMMAND_LINE, asking.id, 'spare') : { id: 'none' };
  return {
    article,
    annotation,
    decided: decided.id,
    batch: batch ?? '',
    person,
    image,
    token,
    view,
    reply: replies[0]?.id ?? '',
    evidence: evidence[0]?.id ?? '',
  };
}

async function send(
  name: string,
  asking: Guest | null,
  { things, headers }: { things: Things; headers?: Record<string, string> },
): Promise<Response> {
  const [method = '', path = ''] = name.split(' ');
  const row = ACCESS[name];
  const handler = modules.get(path)?.[method as Method];
  if (!row || !handler) throw new Error(`no ${name}`);
  spare += 1;
  const json = name === 'POST /people' ? { ...(row.json as object), email: `new${spare}@example.org` } : row.json;
  const request = ask(method, `/api/v1${path}${row.query ?? ''}`, {
    ...(asking && !headers ? { token: asking.token } : {}),
    ...(json === undefined ? {} : { json }),
    ...(row.file ? { file: row.file } : {}),
    ...(headers ? { headers } : {}),
  });
  const id = row.id ? things[row.id] : 'none';
  const names = { detector: 'dates', rule: 'weekday' };
  return handler(request, {
    params: Promise.resolve({
      ...names,
      id,
      batch: things.batch,
      hash: things.image,
      key: 'garbled',
      replyId: things.reply,
      evidenceId: things.evidence,
    }),
  });
}

function mayBe(lowest: Lowest, role: Role): boolean {
  return lowest !== 'its author' && lowest !== 'public' && ROLES.indexOf(role) >= ROLES.indexOf(lowest);
}

const PROTECTED = Object.entries(ACCESS)
  .filter(([, { lowest }]) => lowest !== 'public')
  .map(([name]) => name);

describe('every route', () => {
  it('has a row for each of its methods, and answers 405 to the others', async () => {
    const rows = new Set(Object.keys(ACCESS));
    for (const [path, module] of modules) {
      if (OPEN.includes(path)) continue;
      for (const method of METHODS) {
        const name = `${method} ${path}`;
        const handler = module[method];
        expect(handler, `${name} is not exported: see notAllowed`).toBeTypeOf('function');
        if (rows.delete(name)) continue;
        const response = await handler?.(ask(method, `/api/v1${path}`));
        expect([name, response?.status]).toEqual([name, 405]);
      }
    }
    expect([...rows], 'rows without a route').toEqual([]);
  });

  it('that is open to everybody is in the list of those', () => {
    const open = Object.entries(ACCESS).filter(([, { lowest }]) => lowest === 'public');
    expect(open.map(([name]) => name)).toEqual(['POST /setup', 'POST /password']);
  });
});

describe('nobody', () => {
  it.each(PROTECTED)('may not %s', async (name) => {
    const response = await send(name, null, { things: await makeThings(name, null) });
    expect([response.status, response.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
  });

  it.each(PROTECTED)('may make a browser %s from another site', async (name) => {
    const headers = { cookie: await cookieOf(guests.admin.id), origin: 'https://evil.example' };
    const { status } = await send(name, null, { things: await makeThings(name, guests.admin), headers });
    if (name.startsWith('GET ')) expect(status).toBe(200);
    else expect(status).toBe(403);
  });
});

describe.each(ROLES)('a %s', (role) => {
  it.each(PROTECTED.map((name) => [mayBe(ACCESS[name]?.lowest ?? 'its author', role) ? 'may' : 'may not', name]))(
    '%s %s',
    async (may, name) => {
      const { status } = await send(name, guests[role], { things: await makeThings(name, guests[role]) });
      if (may === 'may') expect(ACCESS[name]?.status ? [ACCESS[name].status] : [200, 201, 204]).toContain(status);
      else expect(status).toBe(403);
    },
  );
});

describe('an author', () => {
  it.each(PROTECTED.filter((name) => ACCESS[name]?.author || ACCESS[name]?.lowest === 'its author'))(
    'may %s',
    async (name) => {
      const { status } = await send(name, owner, { things: await makeThings(name, owner) });
      expect([200, 204]).toContain(status);
    },
  );
});
