import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { uuidv7 } from 'uuidv7';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { serveLive, type Live } from '#lib/collab/serve-live.ts';
import { inTransaction } from '#lib/db/client.ts';
import { appendUpdates } from '#lib/db/updates.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';
import { FRAGMENT, seedUpdate } from '#lib/editor/seed.ts';

/** A server that has nothing but the live articles, on a free port. */
export interface LiveServer extends Live {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

export async function startLive(): Promise<LiveServer> {
  const server = createServer((_request, response) => response.end('Galley'));
  const live = serveLive(server, { isDraining: () => false, isOurHost: () => true });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...live,
    port,
    url: `ws://127.0.0.1:${port}/collab`,
    async close() {
      await live.stop(2_000);
      await new Promise((done) => server.close(done));
    },
  };
}

/** Stores an article with a paragraph for each line. */
export async function makeArticle(authorId: string, ...lines: readonly string[]): Promise<string> {
  const id = uuidv7();
  const at = new Date();
  const content = lines.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }));
  await inTransaction(async (tx) => {
    await tx.article.create({
      data: {
        id,
        title: 'An article',
        state: 'review',
        generation: uuidv7(),
        createdAt: at,
        changedAt: at,
        createdById: authorId,
      },
    });
    await appendUpdates(tx, id, [{ update: seedUpdate({ type: 'doc', content }), authorId, at }]);
  });
  return id;
}

/** A page that leaves while it is still connecting makes ws report that as an error, which nobody is there to hear. */
class PageSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

/** A person's page in an article, as a browser has it. */
export interface Page {
  readonly provider: HocuspocusProvider;
  readonly doc: Y.Doc;
  /** Sentences with which the server refused something. */
  readonly refusals: readonly string[];
  /** Codes with which sockets were closed. */
  readonly closes: readonly number[];
  text(): string;
  /** Types at an offset of a paragraph. */
  type(paragraph: number, offset: number, words: string): void;
  saved(): Promise<void>;
  leave(): void;
}

/** Waits until something holds, and fails with the sentence when it does not in time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await delay(5);
  }
}

export function textOf(doc: Y.Doc): string {
  const blocks = doc.getXmlFragment(FRAGMENT).toArray() as Y.XmlElement[];
  return blocks
    .map((block) =>
      block
        .toArray()
        .map((child) => (child instanceof Y.XmlText ? plain(child) : ''))
        .join(''),
    )
    .join('\n');
}

function plain(text: Y.XmlText): string {
  return (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');
}

/** The text of a paragraph, which is made when the paragraph is empty. */
export function paragraphText(doc: Y.Doc, index: number): Y.XmlText {
  const block = doc.getXmlFragment(FRAGMENT).get(index) as Y.XmlElement;
  const first = block.get(0);
  if (first instanceof Y.XmlText) return first;
  const text = new Y.XmlText();
  block.insert(0, [text]);
  return text;
}

/** How a page connects. */
export interface PageOptions {
  readonly token: string;
  readonly doc?: Y.Doc;
  readonly generation?: string;
  /** Reconnect quickly; a browser waits a second. */
  readonly delay?: number;
}

/** Opens an article as a page does; does not wait for anything. */
export function openPage(
  url: string,
  articleId: string,
  { token, doc = newPageDocument(), generation, ...options }: PageOptions,
): Page {
  const refusals: string[] = [];
  const closes: number[] = [];
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: generation === undefined ? url : `${url}?generation=${generation}`,
    WebSocketPolyfill: PageSocket,
    delay: options.delay ?? 50,
    minDelay: 20,
  });
  const provider = new HocuspocusProvider({
    websocketProvider,
    name: articleId,
    document: doc,
    token,
    onStateless: ({ payload }) => {
      const message = JSON.parse(payload) as { type: string; reason?: string };
      if (message.type === 'refused') refusals.push(message.reason ?? '');
    },
    onClose: ({ event }) => {
      closes.push(event.code);
      // As the page does: this copy is done with.
      if (event.code === 4400 || event.code === 4409) websocketProvider.disconnect();
    },
  });
  // The provider would send again, one by one and uncounted, what it could not send before: its answer holds all of it.
  websocketProvider.on('open', () => Object.assign(websocketProvider, { messageQueue: [] }));
  provider.attach();
  return {
    provider,
    doc,
    refusals,
    closes,
    text: () => textOf(doc),
    type: (paragraph, offset, words) => paragraphText(doc, paragraph).insert(offset, words),
    saved: () => until('everything is saved', () => provider.isSynced && !provider.hasUnsyncedChanges),
    leave() {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}
