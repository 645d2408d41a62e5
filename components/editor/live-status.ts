import { createStore, type StoreApi } from 'zustand/vanilla';

/** How the page's copy of the article stands with the server. */
export interface LiveStatus {
  readonly connection: 'connecting' | 'connected' | 'offline';
  /** The first exchange of this connection is done: the copy holds all that the server has. */
  readonly synced: boolean;
  /** The copy has ever held all of the article: from then on it is the one to show, connected or not. */
  readonly filled: boolean;
  /** Local changes that the server has not acknowledged. */
  readonly unsaved: number;
  /** How many of them this browser keeps, for the page may be closed; null when it takes nothing. */
  readonly kept: number | null;
  /** Why the server will take nothing more from this copy; null while it does. */
  readonly refusal: string | null;
}

/** The status of a copy that has not begun to connect. */
export function newStatus(): StoreApi<LiveStatus> {
  return createStore<LiveStatus>(() => ({
    connection: 'connecting',
    synced: false,
    filled: false,
    unsaved: 0,
    kept: 0,
    refusal: null,
  }));
}

/** What a page shows before it has a copy. */
export const BEFORE_CONNECTING: StoreApi<LiveStatus> = newStatus();
