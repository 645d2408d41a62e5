import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';

/** A server that was restarted is found again within so long; a page waits for a random part of it, so not all come at once. */
const RECONNECT_MS = 5_000;

/** The socket of a page to its article. It connects again by itself until it is told to disconnect. */
export class ArticleSocket extends HocuspocusProviderWebsocket {
  /** @param generation of the article that the page shows: the server refuses a page of an earlier one */
  constructor(generation: string) {
    const { protocol, host } = window.location;
    super({
      url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?generation=${encodeURIComponent(generation)}`,
      maxDelay: RECONNECT_MS,
    });
    // It would send again, one by one and uncounted, what it could not send before, and the page would say "saved" too
    // early: what it answers to the server's question holds all of that.
    this.on('open', () => void Object.assign(this, { messageQueue: [] }));
  }

  /**
   * Ends with the browser's network and comes back with it, while `wanted` says so; by itself it would notice only after
   * half a minute. Until the returned function is called.
   */
  followNetwork(wanted: () => boolean): () => void {
    const goOffline = () => {
      this.disconnect();
      // The browser tells of a socket's end only when the server has answered, or after long. Until then the page would
      // not know that it is offline, and a network that was gone for a moment would find the socket neither open nor
      // closed, and leave it so.
      this.emit('close', { event: { code: 4408, reason: 'The network is gone.' } });
    };
    const goOnline = () => {
      if (wanted()) void this.connect();
    };
    window.addEventListener('offline', goOffline);
    window.addEventListener('online', goOnline);
    return () => {
      window.removeEventListener('offline', goOffline);
      window.removeEventListener('online', goOnline);
    };
  }
}
