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

/** Deletes everything of a person that was not sent: when they sign out of this browser. */
export async function forgetUnsent(personId: string): Promise<void> {
  await Promise.all((await keptCopies(personId)).map(deleteKept));
}

/**
 * Runs `read` while no other page of this browser writes to a copy; null when one does: those edits are that page's own
 * to send. Without locks (plain http, not on this machine) every copy counts as left behind.
 */
export async function whenLeftBehind<T>(kept: KeptName, read: () => Promise<T>): Promise<T | null> {
  if (!('locks' in navigator)) return read();
  return navigator.locks.request(nameOfKept(kept), { ifAvailable: true }, (lock) => (lock ? read() : null));
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
