import { setImmediate as nextTurn } from 'node:timers/promises';
import { LIMITS } from '#lib/core/limits.ts';
import { isProblem } from '#lib/core/problem.ts';
import type { AuthoredUpdate } from '#lib/db/update-batch.ts';
import { breathe } from './breathe.ts';
import { mayUse, ownership } from './guard/owners.ts';
import { judge } from './guard/judge.ts';
import type { Verdict } from './guard/verdict.ts';
import type { Loaded, OpenArticle } from './open-article.ts';
import type { UpdateLog } from './update-log.ts';

/** What became of an update: 'unavailable' when the database failed, 'gone' when the article is deleted. */
export type Outcome = Verdict | { readonly kind: 'unavailable'; readonly error: unknown } | { readonly kind: 'gone' };

interface Submission {
  readonly update: Uint8Array;
  readonly authorId: string;
  readonly settle: (outcome: Outcome) => void;
}

type Task =
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'work'; readonly run: () => Promise<void> };

/** Updates that are committed together: enough for a crowd, few enough that other articles get their turn. */
const MOST_TOGETHER = 200;

/**
 * Everything that reads or writes one article, one after the other: judge on the shadow, log, apply to the live
 * document, answer. While a commit is under way the next updates gather, and are committed together.
 */
export class ArticleQueue {
  readonly article: OpenArticle;
  readonly #log: UpdateLog;
  readonly #onEdited: () => void;
  readonly #tasks: Task[] = [];
  #running = false;
  /** When something was last asked of it (milliseconds since 1970). */
  lastUsed = Date.now();

  constructor(article: OpenArticle, log: UpdateLog, onEdited: () => void) {
    this.article = article;
    this.#log = log;
    this.#onEdited = onEdited;
  }

  get isIdle(): boolean {
    return !this.#running;
  }

  /** Judges, logs, applies and sends an update; resolves when it is durable and the sender may be told so. */
  submit(update: Uint8Array, authorId: string): Promise<Outcome> {
    return new Promise((settle) => this.#add({ kind: 'submission', submission: { update, authorId, settle } }));
  }

  /** Runs alone: nothing is being logged, and the article is loaded. @throws whatever `work` throws, Problem 'missing' */
  alone<T>(work: (loaded: Loaded) => Promise<T> | T): Promise<T> {
    return this.inTurn(async () => work(await this.article.loaded()));
  }

  /** Runs alone: nothing is being logged. @throws whatever `work` throws */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async (): Promise<void> => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      };
      this.#add({ kind: 'work', run });
    });
  }

  /**
   * Whether a person may show themselves under a clientID. An editor's is bound to them, durably, before anybody else
   * learns of it; a reader's is only theirs while nobody writes under it.
   */
  claim(clientId: number, userId: string, isEditor: boolean): Promise<boolean> {
    return this.alone(async ({ shadow, owners }) => {
      if (!mayUse(userId, clientId, ownership(shadow.doc, owners))) return false;
      if (owners.has(clientId) || !isEditor) return true;
      await this.#log.append({ articleId: this.article.id, updates: [], bindings: [{ clientId, userId }] });
      owners.set(clientId, userId);
      return true;
    });
  }

  #add(task: Task): void {
    this.lastUsed = Date.now();
    this.#tasks.push(task);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    // What other sockets have brought in this turn of the event loop is judged and committed together.
    if (this.#tasks[0]?.kind === 'submission') await nextTurn();
    for (let task = this.#tasks[0]; task; task = this.#tasks[0]) {
      if (task.kind === 'work') {
        this.#tasks.shift();
        await task.run();
      } else await this.#commit(this.#takeSubmissions());
    }
    this.#running = false;
    this.lastUsed = Date.now();
  }

  /** The submissions at the head of the queue, up to the next other work. */
  #takeSubmissions(): Submission[] {
    const taken: Submission[] = [];
    let bytes = 0;
    for (
      let task = this.#tasks[0];
      task?.kind === 'submission' && taken.length < MOST_TOGETHER;
      task = this.#tasks[0]
    ) {
      bytes += task.submission.update.byteLength;
      if (taken.length > 0 && bytes > LIMITS.socketPayloadBytes) break;
      taken.push(task.submission);
      this.#tasks.shift();
    }
    return taken;
  }

  async #commit(submissions: readonly Submission[]): Promise<void> {
    const open: { submission: Submission; outcome: Outcome }[] = [];
    try {
      const updates: AuthoredUpdate[] = [];
      const bindings: { clientId: number; userId: string }[] = [];
      for (const submission of submissions) {
        await breathe();
        const verdict = await this.#judge(submission, updates);
        if (verdict.kind !== 'accepted') {
          submission.settle(verdict);
          continue;
        }
        open.push({ submission, outcome: verdict });
        bindings.push(...verdict.newClientIds.map((clientId) => ({ clientId, userId: submission.authorId })));
        if (verdict.integrated)
          updates.push({ update: verdict.integrated, authorId: submission.authorId, at: new Date() });
      }
      if (updates.length + bindings.length > 0) await this.#append(updates, bindings);
      for (const { submission, outcome } of open) submission.settle(outcome);
    } catch (error) {
      this.article.forget();
      const outcome: Outcome =
        isProblem(error) && error.kind === 'missing' ? { kind: 'gone' } : { kind: 'unavailable', error };
      // Settling twice does nothing, so those that were refused keep their answer.
      for (const { settle } of submissions) settle(outcome);
    }
  }

  async #append(
    updates: readonly AuthoredUpdate[],
    bindings: readonly { clientId: number; userId: string }[],
  ): Promise<void> {
    await breathe();
    const range = await this.#log.append({ articleId: this.article.id, updates, bindings });
    if (!range) return;
    await this.article.committed(updates, range.first);
    this.#onEdited();
  }

  async #judge(submission: Submission, accepted: readonly AuthoredUpdate[]): Promise<Verdict> {
    const { update, authorId } = submission;
    const loaded = await this.article.loaded();
    const { verdict, spoilt } = await judge(update, authorId, loaded.shadow, loaded.owners, loaded.textLength);
    if (spoilt) await this.article.restore(accepted.map((each) => each.update));
    // The length is counted without deletions; measured, it may turn out to be less.
    if (verdict.kind === 'refused' && verdict.rule === 'length' && (await this.article.measure()))
      return this.#judge(submission, accepted);
    if (verdict.kind !== 'accepted') return verdict;
    for (const clientId of verdict.newClientIds) loaded.owners.set(clientId, authorId);
    loaded.textLength += verdict.integrated?.byteLength ?? 0;
    return verdict;
  }
}
