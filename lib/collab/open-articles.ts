import type { Actor } from '#lib/core/access/access.ts';
import type { Anchor, Person, Target } from '#lib/core/annotation/annotation.ts';
import { describeTarget, resolveTargets } from '#lib/editor/resolve-targets.ts';
import type { Tx } from '#lib/db/client.ts';
import { ArticleQueue } from './article-queue.ts';
import { changeArticle } from './change-article.ts';
import { findAgain, findPlace } from './find-place.ts';
import {
  provideArticles,
  type AppliedEdit,
  type ArticleReading,
  type Articles,
  type Edit,
  type KnownPlace,
  type LiveMessage,
  type Measures,
  type Survey,
  type TargetRequest,
} from './handle.ts';
import { LiveConnections } from './live-connections.ts';
import { counted, type LoopWatch } from './measures.ts';
import { OpenArticle } from './open-article.ts';
import { Snapshots } from './snapshots.ts';
import { UpdateLog } from './update-log.ts';

/** An article that nobody is in and nothing was asked of for so long is dropped from memory. */
const IDLE_MS = 30_000;

/**
 * The articles of this process: what services ask of them, and what the live sockets need. Works without any socket
 * too (the command line).
 */
export class OpenArticles implements Articles {
  readonly connections = new LiveConnections();
  readonly snapshots = new Snapshots();
  readonly #log = new UpdateLog();
  readonly #queues = new Map<string, ArticleQueue>();
  readonly #onEdited: (queue: ArticleQueue) => void;
  /** Set where a server runs: commands are over before it could be late. */
  loop: LoopWatch | null = null;

  /** @param onEdited told after each commit of edits, before anybody is acknowledged */
  constructor(onEdited: (queue: ArticleQueue) => void = () => undefined) {
    this.#onEdited = onEdited;
  }

  queueOf(articleId: string): ArticleQueue {
    const known = this.#queues.get(articleId);
    if (known) return known;
    const queue: ArticleQueue = new ArticleQueue(new OpenArticle(articleId), this.#log, () => this.#onEdited(queue));
    this.#queues.set(articleId, queue);
    return queue;
  }

  /** The queues of all articles in memory. */
  queues(): readonly ArticleQueue[] {
    return [...this.#queues.values()];
  }

  /** Drops articles that nobody uses from memory. */
  dropIdle(now: number): void {
    for (const [id, queue] of this.#queues) {
      if (!queue.isIdle || queue.article.isLive || now - queue.lastUsed < IDLE_MS) continue;
      queue.article.forget();
      this.#queues.delete(id);
    }
  }

  async read(articleId: string): Promise<ArticleReading> {
    const { article } = this.queueOf(articleId);
    return this.queueOf(articleId).alone(async ({ shadow, update, generation }) => {
      const { text } = await article.text();
      return { document: shadow.root().toJSON(), text, update, generation };
    });
  }

  async describe(articleId: string, request: TargetRequest): Promise<Target> {
    const { article } = this.queueOf(articleId);
    return this.queueOf(articleId).alone(async ({ update }) => {
      const state = await article.state();
      return describeTarget(findPlace(request, state, update), update, state);
    });
  }

  async anchors(articleId: string, targets: readonly Target[]): Promise<readonly Anchor[]> {
    const { article } = this.queueOf(articleId);
    return this.queueOf(articleId).alone(async () => resolveTargets(targets, await article.state()));
  }

  async describeAll(
    articleId: string,
    known: number,
    places: readonly KnownPlace[],
  ): Promise<readonly (Target | null)[]> {
    const { article } = this.queueOf(articleId);
    return this.queueOf(articleId).alone(async ({ update }) => {
      const state = await article.state();
      const ranges = places.map((place) => findAgain(place, known, update, state));
      return ranges.map((range) => range && describeTarget(range, update, state));
    });
  }

  async survey(
    articleId: string,
    known: number,
    places: readonly KnownPlace[],
    targets: readonly Target[],
  ): Promise<Survey> {
    const { article } = this.queueOf(articleId);
    return this.queueOf(articleId).alone(async ({ update }) => {
      const state = await article.state();
      const found = places.map((place) => findAgain(place, known, update, state));
      return { update, places: found, anchors: resolveTargets(targets, state) };
    });
  }

  async change<T>(
    articleId: string,
    actor: Actor,
    edit: Edit,
    commit: (tx: Tx, applied: AppliedEdit) => Promise<T>,
  ): Promise<T> {
    const queue = this.queueOf(articleId);
    const result = await queue.alone(() => changeArticle(queue.article, actor, edit, commit));
    this.#onEdited(queue);
    return result;
  }

  broadcast(articleId: string, message: LiveMessage): void {
    this.connections.broadcast(articleId, message);
  }

  closeConnections(whose: { readonly userId: string } | { readonly articleId: string }, reason: string): void {
    if ('userId' in whose) return this.connections.close(({ actor }) => actor.id === whose.userId, 'reset', reason);
    const queue = this.#queues.get(whose.articleId);
    // Deleted or restored: what is in memory may not be true any more. Where nothing can be loaded, nothing is kept.
    void queue?.alone(() => queue.article.forget()).catch(() => queue.article.forget());
    this.connections.close(({ articleId }) => articleId === whose.articleId, 'reset', reason);
  }

  present(): ReadonlyMap<string, readonly Person[]> {
    return this.connections.present();
  }

  measures(): Measures {
    const all = this.connections.all();
    return {
      ...counted(),
      openArticles: new Set(all.map(({ articleId }) => articleId)).size,
      articlesInMemory: this.#queues.size,
      connections: all.length,
      loopDelay: this.loop?.read() ?? { p50: 0, p99: 0, max: 0 },
    };
  }
}

/** Opens the articles of this process for services. Once a process. */
export function openArticles(onEdited?: (queue: ArticleQueue) => void): OpenArticles {
  const opened = new OpenArticles(onEdited);
  provideArticles(opened);
  return opened;
}
