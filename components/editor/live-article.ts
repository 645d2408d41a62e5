import { HocuspocusProvider } from '@hocuspocus/provider';
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
  /** Local changes that the server has not acknowledged. */
  readonly unsaved: number;
  /** Why the server will take nothing more from this copy; null while it does. */
  readonly refusal: string | null;
}

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
export function openLiveArticle(articleId: string, generation: string, self: Person, listeners: Listeners): LiveArticle {
  const document = newPageDocument();
  const status = createStore<LiveStatus>(() => ({
    connection: 'connecting',
    synced: false,
    unsaved: 0,
    refusal: null,
  }));
  let tried = false;
  const disconnected = () => status.setState({ connection: tried ? 'offline' : 'connecting', synced: false });
  const refuse = (refusal: string) => {
    if (status.getState().refusal === null) status.setState({ refusal, connection: 'offline' });
    provider.disconnect();
  };
  const provider = new HocuspocusProvider({
    url: socketAddress(generation),
    name: articleId,
    document,
    onSynced: () => {
      tried = true;
      status.setState({ connection: 'connected', synced: true });
      listeners.onConnected();
    },
    onStatus: ({ status: socket }) => {
      if (socket !== 'connected') disconnected();
    },
    onDisconnect: () => {
      tried = true;
      disconnected();
    },
    onClose: ({ event }) => {
      const reason = FINAL.get(event.code);
      if (reason) refuse(reason);
    },
    onUnsyncedChanges: ({ number }) => {
      if (number === 0) status.setState({ unsaved: 0 });
    },
    onAuthenticationFailed: ({ reason }) => {
      const sentence = FINAL.get(reason);
      if (sentence) refuse(sentence);
    },
    onStateless: ({ payload }) => {
      const message = JSON.parse(payload) as LiveMessage;
      if (message.type === 'refused') refuse(message.reason);
      else listeners.onMessage(message);
    },
  });
  // Others get the name that the server puts here; this page's own list of people has it from here.
  provider.setAwarenessField('user', { id: self.id, name: self.name });
  const countChange = (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) status.setState(({ unsaved }) => ({ unsaved: unsaved + 1 }));
  };
  document.on('update', countChange);
  // The socket itself notices a lost network only after half a minute.
  const goOffline = () => provider.disconnect();
  const goOnline = () => {
    if (status.getState().refusal === null) void provider.connect();
  };
  window.addEventListener('offline', goOffline);
  window.addEventListener('online', goOnline);
  return {
    document,
    provider,
    status,
    close: () => {
      window.removeEventListener('offline', goOffline);
      window.removeEventListener('online', goOnline);
      provider.destroy();
      document.destroy();
    },
  };
}

function socketAddress(generation: string): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?generation=${encodeURIComponent(generation)}`;
}
