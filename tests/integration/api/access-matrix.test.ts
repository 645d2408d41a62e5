import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE, ROLES, type Actor, type Role } from '#lib/core/access/access.ts';
import type { AnchoredAnnotation } from '#lib/core/annotation/annotation.ts';
import { FIRST_CHOICE } from '#lib/core/article/export-schemas.ts';
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

const ROOT = join(import.meta.dirname, '../../..');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

/** What the requests of the table are about: all of it was made by `owner`, who is somebody else than who asks. */
interface Things {
  readonly article: string;
  readonly annotation: string;
  readonly decided: string;
  readonly batch: string;
  readonly reply: string;
  readonly evidence: string;
  readonly person: string;
  readonly token: string;
  readonly image: string;
  readonly view: string;
}

/** Who may send a request: everybody, everybody from a role on, or nobody but the author of what it is about. */
type Lowest = 'public' | 'its author' | Role;
interface Row {
  readonly lowest: Lowest;
  /** The author may too, whatever their role. */
  readonly author?: true;
  readonly id?: keyof Things;
  readonly json?: unknown;
  readonly file?: Uint8Array<ArrayBuffer>;
  readonly query?: string;
  /** What those get who may, but can't: nobody here has a password. */
  readonly status?: number;
}

const FLAG = { kind: 'flag', category: 'factual', target: { quote: { exact: 'second' } } };
const WEB_ANNOTATION = new TextEncoder().encode(
  JSON.stringify({
    id: 'urn:x:1',
    type: 'Annotation',
    bodyValue: 'So?',
    target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'second' } },
  }),
);
const CATEGORY = { key: 'new', label: 'New', defaultSeverity: 'minor', color: 'teal', underline: 'solid' };
const SOURCE = { stance: 'supports', citation: 'A book' };

/** Every route and method of /api/v1: a new one without a row fails below. */
const TABLE: Readonly<Record<string, Row>> = {
  'GET /me': { lowest: 'reader' },
  'PATCH /me': { lowest: 'reader', json: { name: 'Another' } },
  'POST /me/password': { lowest: 'reader', json: { current: 'x', password: 'long enough' }, status: 400 },
  'GET /views': { lowest: 'reader' },
  'POST /views': { lowest: 'reader', json: { name: 'Mine', query: 'category=garbled' } },
  'DELETE /views/[id]': { lowest: 'admin', author: true, id: 'view' },
  'POST /me/sign-out-everywhere': { lowest: 'reader' },
  'GET /me/tokens': { lowest: 'reader' },
  'POST /me/tokens': { lowest: 'reader', json: { label: 'x' } },
  'DELETE /me/tokens/[id]': { lowest: 'reader', id: 'token' },
  'GET /me/inbox': { lowest: 'reader' },
  'POST /me/inbox/read': { lowest: 'reader', json: { ids: ['none'] } },
  'GET /people': { lowest: 'admin' },
  'GET /people/names': { lowest: 'reader' },
  'POST /people': { lowest: 'admin', json: { name: 'New', email: 'new@example.org', role: 'reader' } },
  'PATCH /people/[id]': { lowest: 'admin', id: 'person', json: { role: 'reviewer' } },
  'POST /people/[id]/link': { lowest: 'admin', id: 'person' },
  'POST /setup': { lowest: 'public', json: {} },
  'POST /password': { lowest: 'public', json: {} },
  'GET /categories': { lowest: 'reader' },
  'POST /categories': { lowest: 'admin', json: CATEGORY },
  'PATCH /categories/[key]': { lowest: 'admin', json: { label: 'Garbled' } },
  'GET /articles': { lowest: 'reader' },
  'POST /articles': { lowest: 'editor', json: { title: 'T', text: 'words' } },
  'GET /articles/[id]': { lowest: 'reader', id: 'article' },
  'PATCH /articles/[id]': { lowest: 'editor', id: 'article', json: { title: 'New title' } },
  'DELETE /articles/[id]': { lowest: 'editor', id: 'article' },
  'GET /articles/[id]/text': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/export': { lowest: 'reader', id: 'article', query: '?format=md' },
  'GET /articles/[id]/export/preview': { lowest: 'reader', id: 'article', query: '?format=md&view=marked' },
  'GET /articles/[id]/export/progress': { lowest: 'reader', id: 'article', query: '?ticket=ticket-1' },
  'POST /articles/[id]/images': { lowest: 'editor', id: 'article', file: png() },
  'GET /articles/[id]/images/[hash]': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/unseen': { lowest: 'reader', id: 'article' },
  'POST /articles/[id]/seen': { lowest: 'reader', id: 'article', json: { event: 0, all: true } },
  'GET /articles/[id]/audit': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/events': { lowest: 'reader', id: 'article' },
  'GET /articles/[id]/annotations': { lowest: 'reader', id: 'article' },
  'POST /articles/[id]/annotations': { lowest: 'reviewer', id: 'article', json: FLAG },
  'POST /articles/[id]/annotations/import': { lowest: 'editor', id: 'article', file: WEB_ANNOTATION },
  'GET /articles/[id]/check': { lowest: 'reader', id: 'article' },
  'POST /articles/[id]/check': { lowest: 'editor', id: 'article' },
  'GET /checks': { lowest: 'reader' },
  'PATCH /checks/[detector]/[rule]': { lowest: 'admin', json: { muted: true } },
  'POST /checks/trial': { lowest: 'admin', json: { rule: 'dates/weekday' } },
  'GET /articles/[id]/words': { lowest: 'reader', id: 'article' },
  'PUT /articles/[id]/words': { lowest: 'editor', id: 'article', json: { words: ['Kyiv'], spellings: [] } },
  'GET /house/words': { lowest: 'reader' },
  'PUT /house/words': { lowest: 'editor', json: { words: ['Kyiv'], spellings: [] } },
  'GET /house/export-choice': { lowest: 'reader' },
  'PUT /house/export-choice': { lowest: 'reader', json: FIRST_CHOICE },
  'GET /annotations/[id]': { lowest: 'reader', id: 'annotation' },
  'PATCH /annotations/[id]': { lowest: 'editor', id: 'annotation', json: { body: 'Other words' } },
  'DELETE /annotations/[id]': { lowest: 'admin', author: true, id: 'annotation' },
  'POST /annotations/[id]/decision': {
    lowest: 'editor',
    id: 'annotation',
    json: { decision: 'stet', reason: 'Fine.' },
  },
  // The annotation of this table is a person's: nobody can adopt it, and editors are told why.
  'POST /annotations/[id]/adopt': { lowest: 'editor', id: 'annotation', status: 400 },
  'POST /annotations/[id]/reopen': { lowest: 'editor', id: 'decided' },
  'POST /annotations/[id]/assignee': { lowest: 'reviewer', id: 'annotation', json: { person: null } },
  'POST /articles/[id]/decisions': { lowest: 'editor', id: 'article', json: { decision: 'fixed', filter: {} } },
  'POST /articles/[id]/decisions/[batch]/reopen': { lowest: 'editor', id: 'article' },
  'GET /annotations/[id]/replies': { lowest: 'reader', id: 'annotation' },
  'POST /annotations/[id]/replies': { lowest: 'reviewer', id: 'annotation', json: { body: 'Yes.' } },
  'PATCH /annotations/[id]/replies/[replyId]': { lowest: 'its author', id: 'annotation', json: { body: 'No.' } },
  'DELETE /annotations/[id]/replies/[replyId]': { lowest: 'its author', id: 'annotation' },
  'GET /annotations/[id]/evidence': { lowest: 'reader', id: 'annotation' },
  'POST /annotations/[id]/evidence': { lowest: 'reviewer', id: 'annotation', json: SOURCE },
  'DELETE /annotations/[id]/evidence/[evidenceId]': { lowest: 'its author', id: 'annotation' },
};

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
    asking && TABLE[name]?.id === 'token' ? await makeToken(COMMAND_LINE, asking.id, 'spare') : { id: 'none' };
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
  const row = TABLE[name];
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

const PROTECTED = Object.entries(TABLE)
  .filter(([, { lowest }]) => lowest !== 'public')
  .map(([name]) => name);

describe('every route', () => {
  it('has a row for each of its methods, and answers 405 to the others', async () => {
    const rows = new Set(Object.keys(TABLE));
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
    const open = Object.entries(TABLE).filter(([, { lowest }]) => lowest === 'public');
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
  it.each(PROTECTED.map((name) => [mayBe(TABLE[name]?.lowest ?? 'its author', role) ? 'may' : 'may not', name]))(
    '%s %s',
    async (may, name) => {
      const { status } = await send(name, guests[role], { things: await makeThings(name, guests[role]) });
      if (may === 'may') expect(TABLE[name]?.status ? [TABLE[name].status] : [200, 201, 204]).toContain(status);
      else expect(status).toBe(403);
    },
  );
});

describe('an author', () => {
  it.each(PROTECTED.filter((name) => TABLE[name]?.author || TABLE[name]?.lowest === 'its author'))(
    'may %s',
    async (name) => {
      const { status } = await send(name, owner, { things: await makeThings(name, owner) });
      expect([200, 204]).toContain(status);
    },
  );
});
