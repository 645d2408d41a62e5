import type { Actor } from '#lib/core/access/access.ts';
import type { Person } from '#lib/core/annotation/annotation.ts';
import { CLOSE, type CloseReason } from './close-codes.ts';
import type { LiveMessage } from './handle.ts';

/** One person's page in one article. */
export interface LiveConnection {
  readonly articleId: string;
  readonly actor: Actor;
  /** Session number at sign-in; for a connection that a session cookie signed in. */
  readonly sessionVersion: number;
  /** Hash of the personal access token that signed in; null for a cookie. */
  readonly tokenHash: string | null;
  readonly send: (message: string) => void;
  readonly close: (code: number, reason: string) => void;
}

/** Who is connected to which article in this process. */
export class LiveConnections {
  readonly #byArticle = new Map<string, Set<LiveConnection>>();

  add(connection: LiveConnection): void {
    const there = this.#byArticle.get(connection.articleId) ?? new Set();
    this.#byArticle.set(connection.articleId, there.add(connection));
  }

  remove(connection: LiveConnection): void {
    const there = this.#byArticle.get(connection.articleId);
    there?.delete(connection);
    if (there?.size === 0) this.#byArticle.delete(connection.articleId);
  }

  all(): LiveConnection[] {
    return [...this.#byArticle.values()].flatMap((connections) => [...connections]);
  }

  /** Tells everybody in an article. */
  broadcast(articleId: string, message: LiveMessage): void {
    const text = JSON.stringify(message);
    for (const { send } of this.#byArticle.get(articleId) ?? []) send(text);
  }

  /** Closes the connections that `whose` picks; a page connects again unless the code forbids it. */
  close(whose: (connection: LiveConnection) => boolean, kind: CloseReason, reason?: string): void {
    for (const connection of this.all().filter(whose)) {
      this.remove(connection);
      connection.close(CLOSE[kind].code, closeText(reason ?? CLOSE[kind].reason));
    }
  }

  /** Who is in which article, each person once. */
  present(): ReadonlyMap<string, readonly Person[]> {
    return new Map(
      [...this.#byArticle].map(([articleId, connections]) => {
        const people = new Map([...connections].map(({ actor: { id, name } }) => [id, { id, name }]));
        return [articleId, [...people.values()]];
      }),
    );
  }
}

/** The reason of a close frame is at most 123 bytes of UTF-8. */
function closeText(reason: string): string {
  let text = reason;
  while (Buffer.byteLength(text) > 123) text = text.slice(0, -1);
  return text;
}
