import * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';
import { deleteKept, keptCopies, type KeptName } from './kept-copies.ts';
import type { LiveStatus } from './live-status.ts';
import { openOwnCopy, type OwnCopy } from './own-copy.ts';
import { readKept, type KeptCopy } from './read-kept.ts';

/** Edits that a connected server has not acknowledged for so long are kept too: most are within a few milliseconds. */
const PATIENCE_MS = 400;

/** A browser that doesn't answer within this time may not hold up the page; what it finds later comes in later. */
const LOOKUP_MS = 2_000;

/** Keeps in this browser what the server doesn't have yet, and only that: a copy that is there holds unsent edits. */
export interface Keeper {
  /**
   * Puts the edits of this person's earlier pages into the document, to be done before it is sent. Those that another
   * open page still has come in when that page closes without having sent them.
   */
  bringBack(): Promise<void>;
  /** Deletes what this page keeps or brought back. */
  forget(): Promise<void>;
  /** Stops following; what is kept stays. */
  close(): void;
}

type Scope = Omit<KeptName, 'copy'>;

/** Begins to keep the unsent edits of a document while `status` says that there are some. */
export function keepUnsent(document: Y.Doc, status: StoreApi<LiveStatus>, scope: Scope): Keeper {
  const closing = new AbortController();
  let broughtBack: readonly KeptName[] = [];
  let own: OwnCopy | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = async () => {
    const copies = broughtBack;
    const mine = own;
    broughtBack = [];
    own = null;
    await Promise.all([...copies.map(deleteKept), mine?.remove()]);
  };
  const begin = () => {
    const { unsaved, refusal } = status.getState();
    if (unsaved > 0 && refusal === null) own ??= openOwnCopy(document, scope, (kept) => status.setState({ kept }));
    own?.count(unsaved);
  };
  const follow = ({ unsaved, connection, synced, refusal }: LiveStatus) => {
    if (refusal !== null) return;
    if (unsaved > 0 && (own || connection !== 'connected')) begin();
    else if (unsaved > 0) timer ??= setTimeout(begin, PATIENCE_MS);
    else if (synced) {
      clearTimeout(timer);
      timer = undefined;
      if (own || broughtBack.length > 0) forget().catch(warn);
    }
  };
  const take = (name: KeptName, { update, changes }: KeptCopy) => {
    broughtBack = [...broughtBack, name];
    // A copy of this very generation holds the whole article.
    if (apply(document, update))
      status.setState(({ unsaved }) => ({ unsaved: Math.max(unsaved, changes), filled: true }));
    else follow(status.getState());
  };
  const stop = status.subscribe(follow);
  return {
    bringBack: () => Promise.race([bringAll(scope, take, closing.signal), after(LOOKUP_MS)]),
    forget,
    close: () => {
      closing.abort();
      stop();
      clearTimeout(timer);
      own?.leave();
    },
  };
}

function warn(error: unknown): void {
  console.warn('Edits kept in this browser were not deleted.', error);
}

type Take = (name: KeptName, copy: KeptCopy) => void;

/** Done when all copies are taken that no other page has; those of other pages are taken when they are left. */
async function bringAll(scope: Scope, take: Take, closing: AbortSignal): Promise<void> {
  const bring = async (name: KeptName, signal?: AbortSignal): Promise<boolean> => {
    const copy = await readKept(name, signal);
    if (copy && !closing.aborted) take(name, copy);
    return copy !== null;
  };
  const names = await keptCopies(scope.personId, scope.articleId);
  const current = names.filter(({ generation }) => generation === scope.generation);
  const found = await Promise.all(current.map((name) => bring(name)));
  const elsewhere = current.filter((_, index) => !found[index]);
  void Promise.allSettled(elsewhere.map((name) => bring(name, closing)));
}

/** Applies an update; whether the document did not have all of it before. */
function apply(document: Y.Doc, update: Uint8Array): boolean {
  let changed = false;
  const note = (): void => {
    changed = true;
  };
  document.on('update', note);
  Y.applyUpdate(document, update);
  document.off('update', note);
  return changed;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
