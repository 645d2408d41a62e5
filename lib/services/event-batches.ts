import { setImmediate } from 'node:timers/promises';
import type { AnnotationEvent } from '#lib/core/audit/event.ts';
import { articles } from '#lib/collab/handle.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import { appendAnnotationEvents } from '#lib/db/events.ts';
import { loadArticle } from './load-article.ts';

/** Annotations in one transaction: 15 ms of the one write door, which everybody's typing goes through. */
const BATCH = 20;

/** Many annotation events that Galley itself causes in one article. */
export class EventBatches {
  readonly articleId: string;
  readonly at: string;
  readonly #report: (done: number) => void;
  #done = 0;
  #newest: { readonly event: number; readonly id: string } | null = null;

  constructor(articleId: string, at: string, report: (done: number) => void) {
    this.articleId = articleId;
    this.at = at;
    this.#report = report;
  }

  /**
   * Does something about items, some at a time. `prepare` gives what writes them: within one transaction, it saves and tells its
   * events, which are appended there.
   * @returns the events of all
   * @throws Problem 'missing' when the article is deleted meanwhile; what was written stays
   */
  async each<T>(
    items: readonly T[],
    prepare: (items: readonly T[]) => Promise<(tx: Tx) => Promise<readonly AnnotationEvent[]>>,
  ): Promise<readonly AnnotationEvent[]> {
    const all: AnnotationEvent[] = [];
    for (let from = 0; from < items.length; from += BATCH) {
      const portion = items.slice(from, from + BATCH);
      all.push(...(await this.#write(await prepare(portion))));
      this.#done += portion.length;
      this.#report(this.#done);
      // The database answers without ever giving others a turn.
      await setImmediate();
    }
    return all;
  }

  /** Tells everybody in the article, once: a page sees the gap in the numbers and asks for all of it. */
  tell(): void {
    if (this.#newest) articles().broadcast(this.articleId, { type: 'annotation', ...this.#newest });
  }

  async #write(write: (tx: Tx) => Promise<readonly AnnotationEvent[]>): Promise<readonly AnnotationEvent[]> {
    const { articleId, at } = this;
    const { events, last } = await inTransaction(async (tx) => {
      await loadArticle(articleId, tx);
      const events = await write(tx);
      const last = events.length > 0 ? await appendAnnotationEvents(tx, { actorId: null, at }, articleId, events) : 0;
      return { events, last };
    });
    const newest = events.at(-1);
    if (newest) this.#newest = { event: last, id: newest.annotationId };
    return events;
  }
}
