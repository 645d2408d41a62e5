import * as Y from 'yjs';
import { inTransaction } from '#lib/db/client.ts';
import { storeSnapshot } from '#lib/db/snapshots.ts';
import type { ArticleQueue } from './article-queue.ts';
import { log, traceOf } from './log.ts';

/** Updates after the newest snapshot that are cheaper to read again than a snapshot is to write, when everybody has left. */
const SHORT_TAIL = 20;

/** Updates after which an article that people are in gets a snapshot too: opening it must stay quick. */
const LONG_TAIL = 1_000;

/**
 * Writes the whole state of an article from time to time, so that opening it does not read the log from its beginning.
 * A snapshot that can't be written is no loss: the log has everything.
 */
export class Snapshots {
  readonly #writing = new Map<string, Promise<void>>();
  #closed = false;

  /** Called when the last page has left an article. */
  async afterUnload(queue: ArticleQueue): Promise<void> {
    await this.#write(queue, SHORT_TAIL);
  }

  /** Called after edits. */
  async afterEdit(queue: ArticleQueue): Promise<void> {
    await this.#write(queue, LONG_TAIL);
  }

  /** Writes what is worth it of these articles, and nothing afterwards: the database is about to be closed. */
  async close(queues: readonly ArticleQueue[]): Promise<void> {
    const last = queues.map((queue) => this.#write(queue, SHORT_TAIL));
    this.#closed = true;
    await Promise.all(last);
  }

  #write(queue: ArticleQueue, tail: number): Promise<void> {
    const { article } = queue;
    const underWay = this.#writing.get(article.id);
    if (underWay || this.#closed || article.tail < tail) return underWay ?? Promise.resolve();
    const writing = writeSnapshot(queue).finally(() => this.#writing.delete(article.id));
    this.#writing.set(article.id, writing);
    return writing;
  }
}

/** The state is encoded in the queue (some milliseconds), and written outside of it, so that nobody's typing waits. */
async function writeSnapshot(queue: ArticleQueue): Promise<void> {
  const { article } = queue;
  try {
    const snapshot = await queue.alone(({ shadow, update }) => ({ update, state: Y.encodeStateAsUpdate(shadow.doc) }));
    await inTransaction((tx) => storeSnapshot(tx, article.id, snapshot, new Date()));
    article.snapshotAt = snapshot.update;
  } catch (error) {
    log.warn({ articleId: article.id, error: traceOf(error) }, 'A snapshot could not be written');
  }
}
