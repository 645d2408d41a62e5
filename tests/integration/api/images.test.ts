import { afterAll, beforeAll, expect, test } from 'vitest';
import { POST } from '#app/api/v1/articles/[id]/images/route.ts';
import { GET } from '#app/api/v1/articles/[id]/images/[hash]/route.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { addImage } from '#lib/services/images.ts';
import { deleteArticle } from '#lib/services/delete-article.ts';
import { COMMAND_LINE } from '#lib/core/access/access.ts';
import { makeToken } from '#lib/services/tokens.ts';
import { makeArticle, openDesk, type Desk } from '../../support/desk.ts';
import { ask } from '../../support/house.ts';
import { hashOf, png } from '../../support/png.ts';

let desk: Desk;
let token: string;
let article: string;
beforeAll(async () => {
  desk = await openDesk();
  ({ token } = await makeToken(COMMAND_LINE, desk.people.editor.id, 'images'));
  article = await makeArticle(desk, 'Words.');
});
afterAll(() => desk.close());

const send = (bytes: Uint8Array<ArrayBuffer>) =>
  POST(ask('POST', '/api/v1/x', { token, file: bytes }), { params: Promise.resolve({ id: article }) });
const fetched = (hash: string, id = article) =>
  GET(ask('GET', '/api/v1/x', { token }), { params: Promise.resolve({ id, hash }) });

test('an image comes back byte for byte, as a picture and nothing else, for good', async () => {
  const bytes = png(3, 2);
  const sent = await send(bytes);
  expect(await sent.json()).toEqual({ hash: hashOf(bytes), mediaType: 'image/png', width: 3, height: 2 });
  const { status, headers, ...answer } = await fetched(hashOf(bytes)).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  }));
  expect(status).toBe(200);
  expect(answer.bytes).toEqual(bytes);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
  });
});

test('the same bytes are kept once', async () => {
  const [one, other] = [await send(png(5, 5)), await send(png(5, 5))];
  expect(await one.json()).toEqual(await other.json());
});

test.each([
  ['a drawing that is a program', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page that calls itself an image', '<!doctype html><img>'],
  ['nothing', ''],
])('refuses %s', async (_what, text) => {
  const response = await send(new TextEncoder().encode(text));
  expect([response.status, await response.json()]).toEqual([
    415,
    expect.objectContaining({ detail: 'This is no image that articles can show: PNG, JPEG, GIF, WebP and AVIF are.' }),
  ]);
});

test('refuses an image that is too large, and more than an article can hold', async () => {
  const large = new Uint8Array(LIMITS.imageBytes + 1);
  large.set(png());
  expect((await send(large)).status).toBe(413);
  const full = await makeArticle(desk, 'Full.');
  const most = large.slice(0, -1);
  for (let index = 0; index < 10; index += 1) {
    most[most.length - 1] = index;
    await addImage(desk.people.editor, full, most.slice());
  }
  await expect(addImage(desk.people.editor, full, png())).rejects.toMatchObject({ kind: 'tooLarge' });
});

test('an image is its article’s own: no other has it, and it is gone with it', async () => {
  const other = await makeArticle(desk, 'Other.');
  const { hash } = await addImage(desk.people.editor, other, png(7, 7));
  expect((await fetched(hash)).status).toBe(404);
  expect((await fetched(hash, other)).status).toBe(200);
  await deleteArticle(desk.people.editor, other);
  expect((await fetched(hash, other)).status).toBe(404);
  expect((await fetched('../../secret')).status).toBe(404);
});
