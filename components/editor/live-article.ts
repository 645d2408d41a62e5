import { HocuspocusProvider, WebSocketStatus } from '@hocuspocus/provider';
import type * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';
import { ArticleSocket } from './article-socket.ts';
import { keepUnsent, type Keeper } from './keep-unsent.ts';
import { newStatus, type LiveStatus } from './live-status.ts';
import { stillSamePerson } from './still-same-person.ts';
import type { LiveMessage } from '#lib/collab/handle.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { newPageDocument } from '#lib/editor/client-ids.ts';

/** The page's copy of an article and its connection. */
export interface LiveArticle {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly status: StoreApi<LiveStatus>;
  /** Deletes the unsent edits of a refused copy from this browser, unless the same person's next sign-in sends them. */
  forget(): Promise<void>;
  close(): void;
}

const SIGN_IN_AGAIN = ['unauthenticated', 'another'] as const;

/** Close codes and refused sign-ins after which this copy can never be sent again. Any other end is tried again. */
const FINAL: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [4400, 'The server refused a change that was made on this page.'],
  // The socket's own word for a message that is too large: sent again, it would be cut off again.
  [1009, 'A change that was made on this page is too large to be sent.'],
  [4409, 'The article was deleted, or restored from a backup, since this page was opened.'],
  ['gone', 'The article was deleted, or restored from a backup, since this page was opened.'],
  ['unauthenticated', 'You are signed out. Sign in again to go on.'],
  ['another', 'Somebody else has signed in to this browser. What you wrote is not sent in their name.'],
]);

/** Which article, who opened it, and whether their edits are kept while they can't be sent. */
export interface LiveSubject {
  readonly articleId: string;
  readonly generation: string;
  readonly self: Person;
  readonly mayEdit: boolean;
}

interface Listeners {
  /** Another event of the article's annotations, or of the article itself. */
  readonly onMessage: (message: LiveMessage) => void;
  /** The connection is there, for the first time or again. */
  readonly onConnected: () => void;
}

/** Opens the live copy of an article. A refusal ends it for good: it never connects again by itself. */
export function openLiveArticle(subject: LiveSubject, on: Listeners): LiveArticle {
  const { articleId, generation, self, mayEdit } = subject;
  const document = newPageDocument();
  const status = newStatus();
  const socket = new ArticleSocket(generation);
  const scope = { personId: self.id, articleId, generation };
  const keeper = mayEdit ? keepUnsent(document, status, scope) : null;
  let refusedFor: number | string | null = null;
  const refuse = (reason: number | string, sentence = FINAL.get(reason)) => {
    if (sentence === undefined) return;
    refusedFor ??= reason;
    if (status.getState().refusal === null) status.setState({ refusal: sentence, connection: 'offline' });
    socket.disconnect();
  };
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: articleId,
    document,
    token: tokenOf(self.id, status, refuse),
    ...reportsTo(status, on, refuse),
  });
  // Others get the name that the server puts here; this page's own list of people has it from here.
  provider.setAwarenessField('user', { id: self.id, name: self.name });
  document.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) status.setState(({ unsaved }) => ({ unsaved: unsaved + 1 }));
  });
  const stopFollowing = socket.followNetwork(() => status.getState().refusal === null);
  let closed = false;
  void attachWhenBroughtBack(keeper, () => !closed && provider.attach());
  return {
    document,
    provider,
    status,
    forget: async () => {
      if (!SIGN_IN_AGAIN.some((reason) => reason === refusedFor)) await keeper?.forget();
    },
    close: () => {
      closed = true;
      stopFollowing();
      keeper?.close();
      provider.destroy();
      socket.destroy();
      document.destroy();
    },
  };
}

type Refuse = (reason: number | string, sentence?: string) => void;

/** What the provider tells, in the words of the page's status. */
function reportsTo(status: StoreApi<LiveStatus>, on: Listeners, refuse: Refuse) {
  return {
    onSynced: () => {
      status.setState({ connection: 'connected', synced: true, filled: true });
      on.onConnected();
    },
    onStatus: ({ status: socket }: { status: WebSocketStatus }) => {
      if (socket !== WebSocketStatus.Connected) setUnconnected(status, socket === WebSocketStatus.Disconnected);
    },
    onClose: ({ event }: { event: { code: number } }) => refuse(event.code),
    onAuthenticationFailed: ({ reason }: { reason: string }) => refuse(reason),
    onUnsyncedChanges: ({ number }: { number: number }) => {
      if (number === 0) status.setState({ unsaved: 0 });
    },
    onStateless: ({ payload }: { payload: string }) => {
      const message = JSON.parse(payload) as LiveMessage;
      if (message.type === 'refused') refuse(4400, message.reason);
      else on.onMessage(message);
    },
  };
}

/** The cookie signs in. A page that connects anew first asks whose it is by now. */
function tokenOf(personId: string, status: StoreApi<LiveStatus>, refuse: Refuse) {
  return async () => {
    if (!status.getState().filled) return '';
    const found = await stillSamePerson(personId);
    if (found !== 'same') refuse(found);
    return '';
  };
}

async function attachWhenBroughtBack(keeper: Keeper | null, attach: () => void): Promise<void> {
  try {
    await keeper?.bringBack();
  } catch (error) {
    // A browser that keeps nothing for us (private windows, a full disk) still shows the article.
    console.warn('Edits kept in this browser could not be read.', error);
  }
  attach();
}

/** A first attempt is "connecting"; once one has failed or ended, the page is offline until the next one is through. */
function setUnconnected(status: StoreApi<LiveStatus>, ended: boolean): void {
  status.setState(({ connection }) => ({
    connection: ended || connection !== 'connecting' ? 'offline' : 'connecting',
    synced: false,
  }));
}
