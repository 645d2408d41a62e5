import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteHandler } from '#app/api/endpoint.ts';
import { describeApi } from '#app/api/openapi/describe-api.ts';
import { operations } from '#app/api/openapi/operations.ts';
import { makeToken } from '#lib/services/tokens.ts';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { FIRST_CHOICE } from '#lib/core/article/export-schemas.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { ask } from '../../support/house.ts';
import { png } from '../../support/png.ts';
import { line, wordFile, wordMembers, zipOf } from '../../support/word-file.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILES = globSync('app/api/v1/**/route.ts', { cwd: ROOT }).filter((file) => !file.includes('[[...'));
const pathOf = (file: string) =>
  file
    .replaceAll('\\', '/')
    .replace('app/api/v1', '')
    .replace('/route.ts', '')
    .replaceAll('[', '{')
    .replaceAll(']', '}');
type Handlers = Partial<Record<string, RouteHandler>>;

const routes = new Map<string, Handlers>();
let desk: Desk;
let token: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ token } = await makeToken(COMMAND_LINE, desk.people.admin.id, 'contract'));
  for (const file of FILES) routes.set(pathOf(file), (await import(join(ROOT, file))) as Handlers);
});
afterAll(() => desk.close());

/** What was called and fits its description. */
const called = new Set<string>();

/** Calls a route as a program does, with JSON or a file, and holds its answer against the description. */
async function call(
  name: string,
  params: Record<string, string> = {},
  json?: unknown,
  query = '',
): Promise<{ status: number; body: never; headers: Headers }> {
  const [method = '', path = ''] = name.split(' ');
  const operation = operations.find((each) => each.method === method.toLowerCase() && each.path === path);
  const handler = routes.get(path)?.[method];
  if (!operation || !handler) throw new Error(`There is no ${name}`);
  const response = await handler(
    ask(method, `/api/v1${path}${query}`, {
      token,
      ...(json === undefined ? {} : json instanceof Uint8Array ? { file: new Uint8Array(json) } : { json }),
    }),
    { params: Promise.resolve(params) },
  );
  const text = await response.text();
  const { headers, status } = response;
  if (status >= 400) return { status, headers, body: JSON.parse(text) as never };
  called.add(name);
  if (operation.answer === 'file' || operation.answer === 'events') return { status, headers, body: text as never };
  if (operation.answer === undefined) {
    expect([name, status, text]).toEqual([name, 204, '']);
    return { status, headers, body: null as never };
  }
  const body: unknown = JSON.parse(text);
  const parsed = operation.answer.safeParse(body);
  expect([name, parsed.error?.issues ?? []]).toEqual([name, []]);
  expect([name, status]).toEqual([name, operation.status ?? 200]);
  return { status, headers, body: body as never };
}

describe('the description of the API', () => {
  it('has every route and no other', () => {
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const offered = [...routes].flatMap(([path, handlers]) =>
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
        .filter((method) => !isRefusal(handlers, method))
        .map((method) => `${method} ${path}`),
    );
    expect(described.toSorted()).toEqual(offered.toSorted());
  });

  it('is OpenAPI 3.1 without anything that JSON can’t say', () => {
    const api = describeApi();
    expect(JSON.parse(JSON.stringify(api))).toEqual(api);
    const { paths } = api as unknown as { paths: Record<string, Record<string, { operationId: string }>> };
    const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(operations.length);
  });

  it('tells truly what a stranger gets', async () => {
    await call('GET /openapi.json');
    const { body: made } = await call(
      'POST /articles',
      {},
      { text: '# A title\n\nSome wrog words here.', format: 'md' },
    );
    const { id } = made as { id: string };
    await call('GET /articles');
    await call('GET /articles/{id}', { id });
    await call('PATCH /articles/{id}', { id }, { state: 'ready' });
    expect((await call('GET /articles/{id}/text', { id })).body).toEqual({
      text: 'A title\nSome wrog words here.',
      update: 1,
    });
    const note = { type: 'Annotation', id: 'urn:x:1', bodyValue: 'So?', target: 'https://example.org/' };
    await call(
      'POST /articles/{id}/annotations/import',
      { id },
      new TextEncoder().encode(JSON.stringify({ ...note, target: { source: 'x' } })),
    );
    const { body: image } = await call('POST /articles/{id}/images', { id }, png());
    await call('GET /articles/{id}/images/{hash}', { id, hash: (image as { hash: string }).hash });
    const wrong = {
      id: crypto.randomUUID(),
      kind: 'correction',
      replacement: 'wrong',
      target: { quote: { exact: 'wrog' } },
    };
    await call('POST /articles/{id}/annotations', { id }, wrong);
    const flagged = await call(
      'POST /articles/{id}/annotations',
      { id },
      { kind: 'flag', category: 'factual', target: { position: { start: 0, end: 1 } } },
    );
    const annotation = { id: wrong.id };
    await call('GET /annotations/{id}', annotation);
    await call('PATCH /annotations/{id}', annotation, { body: 'Spelling' });
    const replyId = crypto.randomUUID();
    await call('POST /annotations/{id}/replies', annotation, { id: replyId, body: 'Yes' });
    await call('PATCH /annotations/{id}/replies/{replyId}', { ...annotation, replyId }, { body: 'Yes!' });
    await call('GET /annotations/{id}/replies', annotation);
    await call('DELETE /annotations/{id}/replies/{replyId}', { ...annotation, replyId });
    const evidenceId = crypto.randomUUID();
    await call('POST /annotations/{id}/evidence', annotation, {
      id: evidenceId,
      stance: 'supports',
      url: 'https://example.org',
    });
    await call('GET /annotations/{id}/evidence', annotation);
    await call('DELETE /annotations/{id}/evidence/{evidenceId}', { ...annotation, evidenceId });
    await call('POST /annotations/{id}/decision', annotation, { decision: 'accepted' });
    await call('GET /articles/{id}/annotations', { id }, undefined, '?status=decided');
    const exported = await call('GET /articles/{id}/export', { id }, undefined, '?format=txt');
    expect(exported.body).toBe('A title\nSome wrong words here.\n');
    expect(exported.headers.get('content-disposition')).toBe(
      `attachment; filename="A title.txt"; filename*=UTF-8''A%20title.txt`,
    );
    await call('POST /annotations/{id}/reopen', annotation);
    await call('GET /articles/{id}/events', { id }, undefined, '?after=0');
    await call('GET /articles/{id}/audit', { id });
    await call('POST /articles/{id}/seen', { id }, { event: 2 });
    await call('GET /articles/{id}/unseen', { id });
    await call('GET /categories');
    const look = { defaultSeverity: 'minor', color: 'teal', underline: 'dashed' };
    await call('POST /categories', {}, { key: 'legal', label: 'Legal', ...look });
    await call('PATCH /categories/{key}', { key: 'legal' }, { archived: true });
    const { body: names } = await call('GET /people/names');
    const [me] = (names as { items: { id: string; name: string }[] }).items;
    const { id: given } = flagged.body as { id: string };
    await call('POST /annotations/{id}/assignee', { id: given }, { person: me?.id });
    await call('GET /me/inbox', {}, undefined, '?unread=true');
    await call('POST /me/inbox/read', {}, { ids: ['none'] });
    const together = await call('POST /articles/{id}/decisions', { id }, { decision: 'fixed', ids: [given] });
    const { batch } = together.body as { batch: string };
    await call('POST /articles/{id}/decisions/{batch}/reopen', { id, batch });
    await call('DELETE /annotations/{id}', { id: given });
    const { body: events } = await call('GET /articles/{id}/check', { id });
    expect(events).toBe('event: idle\ndata: {"phase":"idle"}\n\n');
    const { body: summary } = await call('POST /articles/{id}/check', { id });
    expect(summary).toMatchObject({ gone: 0 });
    await call('GET /checks');
    await call('PATCH /checks/{detector}/{rule}', { detector: 'dates', rule: 'weekday' }, { muted: true });
    await call('POST /checks/trial', {}, { rule: 'dates/weekday' });
    await call('PUT /articles/{id}/words', { id }, { words: [], spellings: [{ from: 'words', to: 'terms' }] });
    await call('GET /articles/{id}/words', { id });
    await call('POST /articles/{id}/check', { id });
    const { body: open } = await call('GET /articles/{id}/annotations', { id }, undefined, '?status=open');
    const found = (open as { items: { id: string; origin: { kind: string } }[] }).items;
    await call('POST /annotations/{id}/adopt', { id: found.find(({ origin }) => origin.kind === 'check')?.id ?? '' });
    await call('PUT /house/words', {}, { words: ['wrog'], spellings: [{ from: 'colour', to: 'color' }] });
    await call('GET /house/words');
    await call('PUT /house/export-choice', {}, { ...FIRST_CHOICE, format: 'pdf', categories: ['factual'] });
    const { body: choice } = await call('GET /house/export-choice');
    expect(choice).toMatchObject({ format: 'pdf', categories: ['factual'] });
    const { body: preview } = await call('GET /articles/{id}/export/preview', { id }, undefined, '?format=txt');
    expect(preview).toMatchObject({ name: 'A title.txt', view: 'clean' });
    await call('GET /articles/{id}/export/progress', { id }, undefined, '?ticket=nobody-has-it');
    await call('DELETE /articles/{id}', { id });
    await call('GET /me');
    await call('PATCH /me', {}, { name: 'Ada' });
    const { body: view } = await call('POST /views', {}, { name: 'Mine', query: 'category=factual' });
    await call('GET /views');
    await call('DELETE /views/{id}', { id: (view as { id: string }).id });
    const { body: token } = await call('POST /me/tokens', {}, { label: 'one' });
    await call('GET /me/tokens');
    await call('DELETE /me/tokens/{id}', { id: (token as { id: string }).id });
    const { body: added } = await call('POST /people', {}, { name: 'New', email: 'new@example.org', role: 'reader' });
    const person = { id: (added as { person: { id: string } }).person.id };
    await call('GET /people');
    await call('PATCH /people/{id}', person, { role: 'editor' });
    await call('POST /people/{id}/link', person);
    // Sign-in and set-up have tests of their own, and signing out would end this one.
    const elsewhere = ['POST /setup', 'POST /password', 'POST /me/password', 'POST /me/sign-out-everywhere'];
    const all = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(all.filter((name) => !called.has(name) && !elsewhere.includes(name))).toEqual([]);
  });
});

const bomb = () =>
  zipOf([...wordMembers({ body: '' }), { name: 'word/media/x', bytes: new Uint8Array(100 * 1024 * 1024) }]);

describe('uploading a file', () => {
  const upload = async (fields: Record<string, string | File>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const request = new Request('http://localhost:3999/api/v1/articles', {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${token}` },
    });
    const response = await routes.get('/articles')?.['POST']?.(request);
    return { status: response?.status, body: (await response?.json()) as Record<string, unknown> };
  };

  it('makes an article of it; its name tells the format', async () => {
    expect(await upload({ file: new File(['# Čau\n\n*x*'], 'a.MD') })).toMatchObject({
      status: 201,
      body: { title: 'Čau' },
    });
    expect(await upload({ file: new File(['<p>x'], 'no-ending'), format: 'html', title: 'Given' })).toMatchObject({
      status: 201,
      body: { title: 'Given' },
    });
    const file = new File([wordFile({ body: line('From Word') + line('*') })], 'a.docx');
    expect(await upload({ file })).toMatchObject({ status: 201, body: { title: 'From Word', notes: [] } });
  });

  it.each([
    ['no file', { title: 'x' }, 400, 'file'],
    ['a name that tells nothing', { file: new File(['x'], 'a.exe') }, 415, '.txt'],
    ['a PDF', { file: new File(['%PDF-1.4'], 'a.txt') }, 415, 'PDF'],
    ['an unknown format', { file: new File(['x'], 'a.txt'), format: 'pages' }, 400, 'format'],
    ['a text with the name of a Word file', { file: new File(['x'], 'a.docx') }, 415, 'not a Word file'],
    [
      'a Word file that is cut off',
      { file: new File([wordFile({ body: line('x') }).slice(0, 99)], 'a.docx') },
      400,
      'damaged',
    ],
    ['a Word file that unpacks to 100 MB', { file: new File([bomb()], 'a.docx') }, 413, 'unpacks'],
    ['a file over 20 MB', { file: new File([new Uint8Array(20 * 1024 * 1024 + 1).fill(97)], 'a.txt') }, 413, '20 MB'],
    ['a text over the limit', { file: new File(['a '.repeat(1_100_000)], 'a.txt') }, 413, '2000000'],
  ])('refuses %s with a sentence', async (_what, fields, status, words) => {
    const answer = await upload(fields);
    expect(answer.status).toBe(status);
    expect(answer.body['detail']).toContain(words);
  });
});

/** notAllowed makes one function for all methods that a route does not have. */
function isRefusal(handlers: Handlers, method: string): boolean {
  const handler = handlers[method];
  return (
    handler === undefined || Object.entries(handlers).some(([other, each]) => other !== method && each === handler)
  );
}
