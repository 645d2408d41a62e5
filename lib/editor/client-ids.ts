import * as Y from 'yjs';

/**
 * Yjs clientIDs from 1 up to this one belong to the server: the seed and edits made by services. A page never uses one
 * (`newPageDocument`), and the guard on the socket lets nobody write under one.
 */
export const LAST_SERVER_CLIENT_ID = 0xffff;

/** The clientID under which an article's first content is written. */
export const SEED_CLIENT_ID = 1;

/** The clientID under which services change articles. */
export const SERVICE_CLIENT_ID = 2;

/** Whether a Yjs clientID is of the range that is kept for the server. */
export function isServerClientId(clientId: number): boolean {
  return clientId <= LAST_SERVER_CLIENT_ID;
}

/** A Y.Doc for a page, whose random clientID is outside the server's range, now and after Yjs changed it by itself. */
export function newPageDocument(): Y.Doc {
  const ydoc = new Y.Doc();
  leaveServerRange(ydoc);
  // Yjs picks a new clientID when it meets its own in another's update.
  ydoc.on('afterTransactionCleanup', () => leaveServerRange(ydoc));
  return ydoc;
}

function leaveServerRange(ydoc: Y.Doc): void {
  if (isServerClientId(ydoc.clientID))
    ydoc.clientID += (LAST_SERVER_CLIENT_ID + 1) * (1 + Math.floor(Math.random() * 0xfffe));
}
