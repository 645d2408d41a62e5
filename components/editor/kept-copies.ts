/** Whose edits of what a database of this browser keeps; `copy` tells the pages of one person in one article apart. */
export interface KeptName {
  readonly personId: string;
  readonly articleId: string;
  readonly generation: string;
  readonly copy: string;
}

const FIRST = 'galley-unsent';

/** The name of a database that keeps unsent edits. */
export function nameOfKept({ personId, articleId, generation, copy }: KeptName): string {
  return [FIRST, personId, articleId, generation, copy].join('/');
}

/** What such a name says; null for a database of something else. */
export function readKeptName(name: string): KeptName | null {
  const [first, personId, articleId, generation, copy, ...rest] = name.split('/');
  if (first !== FIRST || !personId || !articleId || !generation || !copy || rest.length > 0) return null;
  return { personId, articleId, generation, copy };
}

/** One person's copies with unsent edits in this browser, in all articles or in one; none where they can't be looked up. */
export async function keptCopies(personId: string, articleId?: string): Promise<readonly KeptName[]> {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return [];
  const found = (await indexedDB.databases()).flatMap(({ name = '' }) => readKeptName(name) ?? []);
  return found.filter((one) => one.personId === personId && (articleId === undefined || one.articleId === articleId));
}

/** Deletes a copy; done when it is gone, or when another page that has it open will have let go of it. */
export function deleteKept(kept: KeptName): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(nameOfKept(kept));
    request.addEventListener('success', () => done());
    request.addEventListener('blocked', () => done());
    request.addEventListener('error', () => failed(request.error ?? new Error('The copy was not deleted')));
  });
}

/** Under this key a copy has the number of its changes that were not sent. */
export const CHANGES = 'changes';

/** How many changes of a person in this browser were not sent, in all articles; those of open pages count too. */
export async function unsentChanges(personId: string): Promise<number> {
  const counts = await Promise.all((await keptCopies(personId)).map(changesIn));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A copy whose number can't be read holds something all the same. */
function changesIn(kept: KeptName): Promise<number> {
  return new Promise((done) => {
    const opening = indexedDB.open(nameOfKept(kept));
    opening.addEventListener('error', () => done(1));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const tell = (count: unknown): void => {
        database.close();
        done(typeof count === 'number' && count > 0 ? count : 1);
      };
      // y-indexeddb's store for what isn't an update.
      if (!database.objectStoreNames.contains('custom')) return tell(1);
      const asked = database.transaction('custom').objectStore('custom').get(CHANGES);
      asked.addEventListener('success', () => tell(asked.result));
      asked.addEventListener('error', () => tell(1));
    });
  });
}

/** Deletes everything of a person that was not sent: when they sign out of this browser and want that. */
export async function forgetUnsent(personId: string): Promise<void> {
  await Promise.all((await keptCopies(personId)).map(deleteKept));
}

/**
 * Runs `read` on a copy that no page of this browser writes to. Null when another page does (those edits are that page's
 * own to send), or when it has sent them and deleted the copy. With a `signal` it waits for that other page to close,
 * until the signal aborts. Without locks (plain http, not on this machine) every copy counts as left behind.
 * @throws the signal's reason when it aborts.
 */
export async function whenLeftBehind<T>(
  kept: KeptName,
  read: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T | null> {
  if (!('locks' in navigator)) return read();
  return navigator.locks.request(nameOfKept(kept), signal ? { signal } : { ifAvailable: true }, async (lock) =>
    lock && (await isKept(kept)) ? read() : null,
  );
}

/** To open a copy that is gone would make an empty one. */
async function isKept(kept: KeptName): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === nameOfKept(kept));
}

/** Says that this page writes to a copy, until the returned function is called or the page is gone. */
export function claim(kept: KeptName): () => void {
  let release = (): void => undefined;
  if (!('locks' in navigator)) return release;
  const released = new Promise<void>((done) => {
    release = done;
  });
  void navigator.locks.request(nameOfKept(kept), () => released);
  return release;
}
