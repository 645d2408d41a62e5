import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { inTransaction } from '#lib/db/client.ts';
import { settings } from '#lib/env.ts';
import { addGuest, cookieOf } from '../../support/house.ts';
import { makeArticle, until, type Page } from '../../support/live.ts';
import { openLiveHouse } from '../../support/live-house.ts';

const {
  server,
  guests: [editor, other],
  open,
} = await openLiveHouse('editor', 'editor');

/** What a page knows of the others who are there. */
function seen(page: Page): unknown[] {
  const states = page.provider.awareness?.getStates() ?? new Map();
  return [...states].filter(([clientId]) => clientId !== page.doc.clientID).map(([, state]) => state);
}

describe('presence', () => {
  test('shows people under the names of their sessions, whatever their pages say', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const [one, two] = [open(id, editor), open(id, other)];
    await Promise.all([one.saved(), two.saved()]);
    two.provider.setAwarenessField('user', { name: 'The Chief Editor', id: editor.id, color: '#aa2200' });
    await until('it is seen', () => seen(one).length > 0);
    expect(seen(one)).toEqual([
      { user: { id: other.id, name: expect.stringMatching(/^editor \d+$/), color: '#aa2200' }, cursor: null },
    ]);
    expect((seen(one)[0] as { user: { name: string } }).user.name).not.toBe('The Chief Editor');
  });

  test('keeps a caret, and drops what is none', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const [one, two] = [open(id, editor), open(id, other)];
    await Promise.all([one.saved(), two.saved()]);
    const place = Y.relativePositionToJSON(
      Y.createRelativePositionFromTypeIndex(two.doc.getXmlFragment('default'), 0),
    ) as object;
    two.provider.setAwarenessField('cursor', { anchor: place, head: place });
    await until('the caret is seen', () => (seen(one)[0] as { cursor?: unknown } | undefined)?.cursor !== undefined);
    expect(seen(one)[0]).toMatchObject({ cursor: { anchor: place, head: place } });
    two.provider.setAwarenessField('cursor', { anchor: { tname: '__proto__' }, head: 7 });
    await until('the caret is gone', () => (seen(one)[0] as { cursor?: unknown }).cursor === null);
  });

  test('is not changed by anybody else: an entry under another page’s clientID goes nowhere', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const [one, two] = [open(id, editor), open(id, other)];
    await Promise.all([one.saved(), two.saved()]);
    one.provider.setAwarenessField('mood', 'calm');
    await until('it is seen', () => seen(two).length > 0);
    const impostor = new Y.Doc();
    impostor.clientID = one.doc.clientID;
    const awareness = new Awareness(impostor);
    for (let clock = 0; clock < 20; clock += 1) awareness.setLocalState({ mood: 'angry' });
    sendAwareness(two, id, encodeAwarenessUpdate(awareness, [impostor.clientID]));
    two.provider.setAwarenessField('mood', 'curious');
    await until('the later message is seen', () => (seen(one)[0] as { mood?: string } | undefined)?.mood === 'curious');
    expect(seen(one)).toHaveLength(1);
    expect(seen(two)).toMatchObject([{ mood: 'calm' }]);
    awareness.destroy();
  });

  test('of an article names everybody once, and nobody after they left', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const [one, again, two] = [open(id, editor), open(id, editor), open(id, other)];
    await Promise.all([one.saved(), again.saved(), two.saved()]);
    await until('all are listed', () => (server.articles.present().get(id) ?? []).length === 2);
    one.leave();
    two.leave();
    await until('one is listed', () => (server.articles.present().get(id) ?? []).length === 1);
  });
});

function sendAwareness(page: Page, articleId: string, update: Uint8Array): void {
  const encoder = createEncoder();
  writeVarString(encoder, articleId);
  writeVarUint(encoder, 1);
  writeVarUint8Array(encoder, update);
  page.provider.configuration.websocketProvider.send(toUint8Array(encoder));
}

describe('a change of rights', () => {
  test('closes the page within a second, whichever program made it; the page comes back read-only', async () => {
    const guest = await addGuest('editor');
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, guest);
    await page.saved();
    await inTransaction((tx) => tx.user.update({ where: { id: guest.id }, data: { role: 'reader' } }));
    const began = Date.now();
    await until('the socket is closed', () => page.closes.length > 0);
    expect(Date.now() - began).toBeLessThan(1_000);
    await until('it is back', () => page.provider.isSynced && page.provider.authorizedScope === 'readonly');
    page.type(0, 0, 'no more ');
    await until('it is refused', () => page.refusals.length > 0);
    expect((await server.articles.read(id)).text).toBe('A line.');
  });

  test('takes effect before the next write even if nobody closed the connection yet', async () => {
    const guest = await addGuest('editor');
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, guest);
    await page.saved();
    await inTransaction((tx) => tx.user.update({ where: { id: guest.id }, data: { role: 'reader' } }));
    server.articles.closeConnections({ userId: guest.id }, 'Your role has changed.');
    page.type(0, 0, 'too late ');
    await until('the page is gone', () => page.closes.length > 0);
    expect((await server.articles.read(id)).text).toBe('A line.');
  });

  test('a revoked token ends its connections, and does not get in again', async () => {
    const guest = await addGuest('editor');
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, guest);
    await page.saved();
    let denied = '';
    page.provider.on('authenticationFailed', ({ reason }: { reason: string }) => (denied = reason));
    await inTransaction((tx) => tx.token.updateMany({ where: { userId: guest.id }, data: { revokedAt: new Date() } }));
    await until('the page is turned away', () => denied !== '');
    expect(denied).toBe('unauthenticated');
  });

  test('of somebody else closes nothing', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    server.articles.closeConnections({ userId: other.id }, 'Signed out.');
    await new Promise((done) => setTimeout(done, 1_000));
    expect(page.closes).toEqual([]);
  });
});

describe('an article', () => {
  test('that is deleted sends everybody out for good, and keeps their page from coming back', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    await page.saved();
    await inTransaction((tx) => tx.article.update({ where: { id }, data: { deletedAt: new Date() } }));
    server.articles.closeConnections({ articleId: id }, 'The article has been deleted.');
    await until('the page is told', () => page.closes.includes(4409));
    await expect(server.articles.read(id)).rejects.toMatchObject({ kind: 'missing' });
  });

  test('that does not exist is closed with the same code', async () => {
    const page = open('0198c0de-0000-7000-8000-000000000000', editor);
    await until('the page is told', () => page.closes.includes(4409));
  });

  test('of another generation takes nothing from a page that was opened before', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor, { generation: 'an-earlier-one' });
    await until('the page is told', () => page.closes.includes(4409));
    const { generation } = await server.articles.read(id);
    const present = open(id, editor, { generation });
    await present.saved();
    expect(present.text()).toBe('A line.');
  });

  test('tells everybody in it what services broadcast', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const page = open(id, editor);
    const heard: string[] = [];
    page.provider.on('stateless', ({ payload }: { payload: string }) => heard.push(payload));
    await page.saved();
    server.articles.broadcast(id, { type: 'annotation', event: 3, id: 'x' });
    await until('it is heard', () => heard.length > 0);
    expect(heard).toEqual(['{"type":"annotation","event":3,"id":"x"}']);
  });
});

/** What the server answers to an upgrade request: a status line's number, 101 when it is let in. */
function upgrade(path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((done, failed) => {
    const asked = request({
      host: '127.0.0.1',
      port: server.port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    });
    asked.on('response', (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      done(101);
    });
    asked.on('error', failed);
    asked.end();
  });
}

describe('the door', () => {
  test('lets a cookie in from our own pages only, and programs without a cookie from anywhere', async () => {
    const cookie = await cookieOf(editor.id);
    const own = settings().publicUrl;
    expect(await upgrade('/collab', { cookie, origin: own })).toBe(101);
    expect(await upgrade('/collab', { cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await upgrade('/collab', { cookie, origin: 'null' })).toBe(403);
    expect(await upgrade('/collab', { cookie })).toBe(403);
    expect(await upgrade('/collab', { origin: 'https://evil.example' })).toBe(403);
    expect(await upgrade('/collab')).toBe(101);
  });

  test('answers every other path and leaves no socket open', async () => {
    const statuses = new Set<number>();
    for (let index = 0; index < 200; index += 1) statuses.add(await upgrade(`/${'x'.repeat(index)}`));
    expect([...statuses]).toEqual([404]);
    expect(await upgrade('/collab/../articles')).toBe(404);
  });

  test('refuses an absolute-form address', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      'GET http://elsewhere.example/collab HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    const answer = await new Promise<string>((done) => socket.once('data', (bytes) => done(bytes.toString())));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });

  test('signs a person in by the cookie of their session', async () => {
    const id = await makeArticle(editor.id, 'A line.');
    const cookie = await cookieOf(editor.id);
    const answers = await new Promise<number>((done) => {
      const socket = new WebSocket(server.url, { headers: { cookie, origin: settings().publicUrl } });
      socket.on('open', () => {
        const encoder = createEncoder();
        writeVarString(encoder, id);
        writeVarUint(encoder, 2);
        writeVarUint(encoder, 0);
        writeVarString(encoder, '');
        socket.send(toUint8Array(encoder));
      });
      // Type 2 is an answer to signing in; its kind 2 is "come in".
      socket.on('message', (bytes: Buffer) => {
        done(bytes[bytes.indexOf(id) + id.length + 1] ?? -1);
        socket.close();
      });
    });
    expect(answers).toBe(2);
  });

  test.each([
    ['text', 'hello'],
    ['bytes of nothing', new Uint8Array([0])],
    ['a message of an unknown kind', new Uint8Array([1, 97, 42])],
    ['a broadcast that only servers send', new Uint8Array([1, 97, 6, 1, 97])],
    ['a name of a megabyte', new Uint8Array([0x80, 0x80, 0x40, ...new Uint8Array(1_048_576)])],
  ])('closes a socket that sends %s', async (_what, message) => {
    const socket = new WebSocket(server.url);
    const code = new Promise<number>((done) => socket.on('close', done));
    socket.on('open', () => socket.send(message));
    expect(await code).toBe(4400);
  });
});
