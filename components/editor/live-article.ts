import { HocuspocusProvider, WebSocketStatus } from '@hocuspocus/provider';
import type * as Y from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LiveMessage } from '#lib/collab/handle.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';

/** How the page's copy of the article stands with the server. */
export interface LiveStatus {
  readonly connection: 'connecting' | 'connected' | 'offline';
  /** The first exchange of this connection is done: the copy holds all that the server has. */
  readonly synced: boolean;
  /** The copy has ever held all of the article: from then on it is the one to show, connected or not. */
  readonly filled: boolean;
  /** Local changes that the server has not acknowledged. */
  readonly unsaved: number;
  /** Why the server will take nothing more from this copy; null while it does. */
  readonly refusal: string | null;
}

/** A page's status before it has begun to connect. */
export const BEFORE_CONNECTING: StoreApi<LiveStatus> = newStatus();

export interface LiveArticle {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly status: StoreApi<LiveStatus>;
  close(): void;
}

/** Close codes and refused sign-ins after which this copy can never be sent again. Any other end is tried again. */
const FINAL: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [4400, 'The server refused a change that was made on this page.'],
  [4409, 'The article was deleted, or restored from a backup, since this page was opened.'],
  ['gone', 'The article was deleted, or restored from a backup, since this page was opened.'],
  ['unauthenticated', 'You are signed out. Sign in again to go on.'],
]);

interface Listeners {
  /** Another event of the article's annotations, or of the article itself. */
  readonly onMessage: (message: LiveMessage) => void;
  /** The connection is there, for the first time or again. */
  readonly onConnected: () => void;
}

/** Opens the live copy of an article. A refusal ends it for good: it never connects again by itself. */
export function openLiveArticle(articleId: string, generation: string, self: Person, on: Listeners): LiveArticle {
  const document = newPageDocument();
  const status = newStatus();
  const refuse = (reason: number | string, sentence = FINAL.get(reason)) => {
    if (sentence === undefined) return;
    if (status.getState().refusal === null) status.setState({ refusal: sentence, connection: 'offline' });
    provider.disconnect();
  };
  const provider = new HocuspocusProvider({
    url: socketAddress(generation),
    name: articleId,
    document,
    onSynced: () => {
      status.setState({ connection: 'connected', synced: true, filled: true });
      on.onConnected();
    },
    onStatus: ({ status: socket }) => {
      if (socket !== WebSocketStatus.Connected) setUnconnected(status, socket === WebSocketStatus.Disconnected);
    },
    onClose: ({ event }) => refuse(event.code),
    onAuthenticationFailed: ({ reason }) => refuse(reason),
    onUnsyncedChanges: ({ number }) => {
      if (number === 0) status.setState({ unsaved: 0 });
    },
    onStateless: ({ payload }) => {
      const message = JSON.parse(payload) as LiveMessage;
      if (message.type === 'refused') refuse(message.type, message.reason);
      else on.onMessage(message);
    },
  });
  // Others get the name that the server puts here; this page's own list of people has it from here.
  provider.setAwarenessField('user', { id: self.id, name: self.name });
  document.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) status.setState(({ unsaved }) => ({ unsaved: unsaved + 1 }));
  });
  const stopFollowing = followNetwork(provider, status);
  const close = () => {
    stopFollowing();
    provider.destroy();
    document.destroy();
  };
  return { document, provider, status, close };
}

function newStatus(): StoreApi<LiveStatus> {
  return createStore<LiveStatus>(() => ({
    connection: 'connecting',
    synced: false,
    filled: false,
    unsaved: 0,
    refusal: null,
  }));
}

/** A first attempt is "connecting"; once one has failed or ended, the page is offline until the next one is through. */
function setUnconnected(status: StoreApi<LiveStatus>, ended: boolean): void {
  status.setState(({ connection }) => ({
    connection: ended || connection !== 'connecting' ? 'offline' : 'connecting',
    synced: false,
  }));
}

/** The socket itself notices a lost network only after half a minute; the browser knows at once. */
function followNetwork(provider: HocuspocusProvider, status: StoreApi<LiveStatus>): () => void {
  const goOffline = () => provider.disconnect();
  const goOnline = () => {
    if (status.getState().refusal === null) void provider.connect();
  };
  window.addEventListener('offline', goOffline);
  window.addEventListener('online', goOnline);
  return () => {
    window.removeEventListener('offline', goOffline);
    window.removeEventListener('online', goOnline);
  };
}

function socketAddress(generation: string): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?generation=${encodeURIComponent(generation)}`;
}
