import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { CHANGES, claim, deleteKept, nameOfKept, type KeptName } from './kept-copies.ts';

/** The copy of an article that a page writes into its browser while it has unsent edits. */
export interface OwnCopy {
  /** Says how many changes of the document are not sent. */
  readonly count: (changes: number) => void;
  readonly remove: () => Promise<void>;
  /** Leaves it for a later page. */
  readonly leave: () => void;
}

let copies = 0;

/**
 * Begins to write a document into this browser. `tell` gets the number of unsent changes that are there by now, or null
 * when this browser takes nothing (a private window, a full disk).
 */
export function openOwnCopy(
  document: Y.Doc,
  scope: Omit<KeptName, 'copy'>,
  tell: (kept: number | null) => void,
): OwnCopy {
  copies += 1;
  const name = { ...scope, copy: `${Date.now().toString(36)}-${document.clientID.toString(36)}-${copies}` };
  const release = claim(name);
  const persistence = new IndexeddbPersistence(nameOfKept(name), document);
  let wanted = 0;
  let tried = 0;
  let left = false;
  let writing = Promise.resolve();
  const writeDown = async () => {
    // The edits of a burst are told together.
    if (tried === wanted || left) return;
    tried = wanted;
    const kept = await writeAll(persistence, tried);
    if (!left) tell(kept);
  };
  return {
    count: (changes) => {
      wanted = changes;
      writing = writing.then(writeDown);
    },
    remove: async () => {
      left = true;
      tell(0);
      await writing;
      await persistence.destroy();
      await deleteKept(name);
      release();
    },
    leave: () => {
      left = true;
      void persistence.destroy();
      release();
    },
  };
}

/** Waits until all that the document had so far is in the browser; the number of changes, or null when it takes nothing. */
async function writeAll(persistence: IndexeddbPersistence, changes: number): Promise<number | null> {
  try {
    // y-indexeddb tells of a database that can't be opened only to those who write or read a number.
    await Promise.all([persistence.set(CHANGES, changes), persistence.whenSynced]);
    await committed(persistence);
    return changes;
  } catch (error) {
    console.warn('This browser does not keep unsent edits.', error);
    return null;
  }
}

/** Done when the updates so far are stored: a transaction begins after the earlier ones on the same store have ended. */
function committed({ db }: IndexeddbPersistence): Promise<void> {
  return new Promise((done, failed) => {
    const request = db?.transaction('updates').objectStore('updates').count();
    request?.addEventListener('success', () => done());
    request?.addEventListener('error', () => failed(request.error ?? new Error('The edits were not stored')));
  });
}
