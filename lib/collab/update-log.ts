import { setImmediate as nextTurn } from 'node:timers/promises';
import { isProblem } from '#lib/core/problem.ts';
import { storeBindings, type Binding } from '#lib/db/bindings.ts';
import { inTransaction, type Tx } from '#lib/db/client.ts';
import type { AuthoredUpdate } from '#lib/db/update-batch.ts';
import { appendUpdates, type NumberRange } from '#lib/db/updates.ts';
import { countCommit, countFailedCommit } from './measures.ts';

/** What one article wants to have in the database before anybody is told that it is saved. */
export interface Entry {
  readonly articleId: string;
  readonly updates: readonly AuthoredUpdate[];
  readonly bindings: readonly Binding[];
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (range: NumberRange | null) => void;
  readonly reject: (error: unknown) => void;
}

async function write(tx: Tx, { articleId, updates, bindings }: Entry): Promise<NumberRange | null> {
  await storeBindings(tx, articleId, bindings, new Date());
  return updates.length > 0 ? appendUpdates(tx, articleId, updates) : null;
}

/**
 * Group commit: what all articles want to have written in one turn of the event loop goes into one transaction together.
 * One durable commit then serves everybody, and nobody waits for a timer. (Without waiting for the turn nothing would ever
 * gather: the database answers at once, before the next socket is read.)
 */
export class UpdateLog {
  #waiting: Waiting[] = [];
  #running = false;

  /** Resolves with the numbers of the updates (null when there are none) once they are durable. @throws when they are not */
  append(entry: Entry): Promise<NumberRange | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      await nextTurn();
      const group = this.#waiting;
      this.#waiting = [];
      await this.#commit(group);
    }
    this.#running = false;
  }

  /** A deleted article must not keep the others' edits out: a group that one entry has spoilt is tried one by one. */
  async #commit(group: readonly Waiting[]): Promise<void> {
    const began = performance.now();
    try {
      const ranges = await inTransaction(async (tx) => {
        const written: (NumberRange | null)[] = [];
        for (const { entry } of group) written.push(await write(tx, entry));
        return written;
      });
      countCommit(
        group.reduce((sum, { entry }) => sum + entry.updates.length, 0),
        performance.now() - began,
      );
      group.forEach(({ resolve }, index) => resolve(ranges[index] ?? null));
    } catch (error) {
      if (group.length > 1 && isOfOneEntry(error)) for (const alone of group) await this.#commit([alone]);
      else {
        countFailedCommit();
        for (const { reject } of group) reject(error);
      }
    }
  }
}

/** Whether an error is about what was written (no such article, a broken constraint) and not about the database. */
function isOfOneEntry(error: unknown): boolean {
  return isProblem(error) || (error instanceof Error && 'code' in error && /^P20\d\d$/.test(String(error.code)));
}
