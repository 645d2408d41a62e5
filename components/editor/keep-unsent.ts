import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';
import { CHANGES, claim, deleteKept, keptCopies, nameOfKept, type KeptName } from './kept-copies.ts';
import type { LiveStatus } from './live-status.ts';
import { readKept } from './read-kept.ts';

/** Edits that a connected server has not acknowledged for so long are kept too: most are within a few milliseconds. */
const PATIENCE_MS = 400;

/** A browser that doesn't answer within this time may not hold up the page. */
const LOOKUP_MS = 2_000;

/** Keeps in this browser what the server doesn't have yet, and only that: a copy that is there holds unsent edits. */
export interface Keeper {
  /** Puts the edits of this person's earlier pages into the document. To be done before it is sent. */
  bringBack(): Promise<void>;
  /** Deletes what this page keeps or brought back. */
  forget(): Promise<void>;
  /** Stops following; what is kept stays. */
  close(): void;
}

type Scope = Omit<KeptName, 'copy'>;

/** Begins to keep the unsent edits of a document while `status` says that there are some. */
export function keepUnsent(document: Y.Doc, status: StoreApi<LiveStatus>, scope: Scope): Keeper {
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
    if (unsaved > 0 && refusal === null) own ??= openOwnCopy(document, scope);
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
  const stop = status.subscribe(follow);
  return {
    bringBack: async () => {
      const late = new Promise<null>((done) => setTimeout(() => done(null), LOOKUP_MS));
      const found = await Promise.race([findKept(scope), late]);
      if (!found || found.length === 0) return;
      broughtBack = found.map(([name]) => name);
      document.transact(() => found.forEach(([, { update }]) => Y.applyUpdate(document, update)));
      const unsaved = Math.max(...found.map(([, { changes }]) => changes));
      // The copies are of this very generation: they hold the whole article.
      status.setState({ unsaved, filled: true });
    },
    forget,
    close: () => {
      stop();
      clearTimeout(timer);
      own?.leave();
    },
  };
}

function warn(error: unknown): void {
  console.warn('Edits kept in this browser were not deleted.', error);
}

async function findKept(scope: Scope) {
  const names = await keptCopies(scope.personId, scope.articleId);
  const current = names.filter(({ generation }) => generation === scope.generation);
  const found = await Promise.all(current.map(async (name) => [name, await readKept(name)] as const));
  return found.flatMap(([name, copy]) => (copy ? [[name, copy] as const] : []));
}

interface OwnCopy {
  readonly count: (changes: number) => void;
  readonly remove: () => Promise<void>;
  /** Leaves it for a later page. */
  readonly leave: () => void;
}

let copies = 0;

function openOwnCopy(document: Y.Doc, scope: Scope): OwnCopy {
  copies += 1;
  const name = { ...scope, copy: `${Date.now().toString(36)}-${document.clientID.toString(36)}-${copies}` };
  const release = claim(name);
  const persistence = new IndexeddbPersistence(nameOfKept(name), document);
  return {
    count: (changes) => void persistence.set(CHANGES, changes),
    remove: async () => {
      await persistence.whenSynced;
      await persistence.destroy();
      await deleteKept(name);
      release();
    },
    leave: () => {
      void persistence.destroy();
      release();
    },
  };
}
