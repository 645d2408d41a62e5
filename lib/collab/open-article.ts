import * as Y from 'yjs';
import { FragmentPositions } from '#lib/editor/fragment-positions.ts';
import type { ArticleState } from '#lib/editor/resolve-targets.ts';
import { project } from '#lib/editor/project.ts';
import type { TextMap } from '#lib/core/article/text-map.ts';
import { readBindings } from '#lib/db/bindings.ts';
import type { AuthoredUpdate } from '#lib/db/update-batch.ts';
import { readUpdates } from '#lib/db/updates.ts';
import { breathe } from './breathe.ts';
import { loadArticle, type StoredArticle } from './load-article.ts';
import { Shadow } from './shadow.ts';

/** An article in memory, true for update number `update`. */
export interface Loaded {
  readonly shadow: Shadow;
  update: number;
  readonly generation: string;
  /** Who owns which clientID; what is new here is in the database when the updates that brought it are. */
  readonly owners: Map<number, string>;
  /** UTF-16 units of text, or more: bytes at first, and deletions are not counted, until it is measured. */
  textLength: number;
  /** The projection as it was last made; null until somebody asks, for making it is half of what opening costs. */
  map: TextMap | null;
  state: { readonly update: number; readonly state: ArticleState } | null;
}

/** The live document is changed by us alone; Hocuspocus is told not to schedule stores. */
const ORIGIN = { source: 'local', skipStoreHooks: true } as const;

/**
 * One article in memory: the shadow, and the live document when somebody is connected. Only the article's queue
 * (./article-queue.ts) calls this, one thing at a time.
 */
export class OpenArticle {
  readonly id: string;
  /** What was read, while nothing has been written since: it is handed to pages as it is. */
  #stored: StoredArticle | null = null;
  #loaded: Loaded | null = null;
  #live: Y.Doc | null = null;
  /** Number that the newest snapshot stands for. */
  snapshotAt = 0;

  constructor(id: string) {
    this.id = id;
  }

  get isLive(): boolean {
    return this.#live !== null;
  }

  /** How many updates the log has after the newest snapshot; 0 while the article is not in memory. */
  get tail(): number {
    const present = this.#loaded ?? this.#stored;
    return present ? present.update - this.snapshotAt : 0;
  }

  /** The article as the log has it. @throws Problem 'missing', or the database's own error */
  async loaded(): Promise<Loaded> {
    this.#loaded ??= await this.#load();
    return this.#loaded;
  }

  async #read(): Promise<StoredArticle> {
    if (!this.#stored) {
      this.#stored = await loadArticle(this.id);
      this.snapshotAt = this.#stored.snapshot;
    }
    return this.#stored;
  }

  async #load(): Promise<Loaded> {
    const { updates, update, generation } = await this.#read();
    const owners = await readBindings(this.id);
    const shadow = new Shadow(updates);
    // After a fault the log may hold more than the live document was told.
    if (this.#live)
      Y.applyUpdate(this.#live, Y.encodeStateAsUpdate(shadow.doc, Y.encodeStateVector(this.#live)), ORIGIN);
    const textLength = updates.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return { shadow, update, generation, owners, textLength, map: null, state: null };
  }

  /** The whole article as updates in order, as they were read; null once something was written since. */
  get asRead(): readonly Uint8Array[] | null {
    return this.#stored?.updates ?? null;
  }

  /** Throws away what is in memory: a write has failed, or something was applied that can't be taken out. */
  forget(): void {
    this.#loaded?.shadow.destroy();
    this.#loaded = null;
    this.#stored = null;
  }

  /**
   * A new shadow in the place of one that a refused update has spoilt.
   * @param since what was accepted after the last commit
   */
  async restore(since: readonly Uint8Array[]): Promise<Loaded> {
    const spoilt = await this.loaded();
    this.forget();
    if (this.#live) this.#loaded = { ...spoilt, state: null, shadow: new Shadow([Y.encodeStateAsUpdate(this.#live)]) };
    // Bindings that are about to be logged are in the old map only.
    else this.#loaded = { ...(await this.#load()), owners: spoilt.owners };
    for (const update of since) this.#loaded.shadow.apply(update);
    return this.#loaded;
  }

  /** Takes note that updates are durable under numbers first..last: applies them to the live document, which sends them to everybody. */
  async committed(updates: readonly Pick<AuthoredUpdate, 'update'>[], first: number): Promise<void> {
    // A replacement that equals the words it replaces makes no update.
    if (updates.length === 0) return;
    const loaded = await this.loaded();
    this.#stored = null;
    // Another program (the command line) has written in between.
    if (first > loaded.update + 1) await this.#catchUp(loaded, first);
    for (const { update } of updates) {
      await breathe();
      this.#send(update);
    }
    loaded.update = first + updates.length - 1;
  }

  async #catchUp(loaded: Loaded, before: number): Promise<void> {
    for (const { number, update } of await readUpdates(this.id, loaded.update)) {
      if (number >= before) continue;
      loaded.shadow.apply(update);
      this.#send(update);
    }
  }

  #send(update: Uint8Array): void {
    if (this.#live) Y.applyUpdate(this.#live, update, ORIGIN);
  }

  /** The projection of the article; blocks that nobody touched are not read again. */
  async text(): Promise<TextMap> {
    const loaded = await this.loaded();
    return measured(loaded);
  }

  /** The projection, and where the shared types stand, of the article as it is now; kept until it changes. */
  async state(): Promise<ArticleState> {
    const loaded = await this.loaded();
    if (loaded.state?.update === loaded.update) return loaded.state.state;
    const state = stateOf(loaded);
    loaded.state = { update: loaded.update, state };
    return state;
  }

  /** Counts the text anew. @returns whether there is less of it than was thought */
  async measure(): Promise<boolean> {
    const loaded = await this.loaded();
    const before = loaded.textLength;
    return measured(loaded).length < before;
  }

  /**
   * Fills a document that clients are about to share, and keeps it up to date until it is destroyed. The shadow is made
   * when somebody writes: whoever opens an article waits for one document, not for two.
   */
  async attach(live: Y.Doc): Promise<void> {
    const updates = this.#loaded ? [Y.encodeStateAsUpdate(this.#loaded.shadow.doc)] : (await this.#read()).updates;
    quietly(live, () =>
      live.transact(() => {
        for (const update of updates) Y.applyUpdate(live, update);
      }, ORIGIN),
    );
    this.#live = live;
    live.on('destroy', () => {
      if (this.#live === live) this.#live = null;
    });
  }
}

/** Fills a document of which nobody has to be told yet: for a listener Yjs would encode all of it again. */
function quietly(doc: Y.Doc, fill: () => void): void {
  const listeners = doc._observers.get('update');
  doc._observers.delete('update');
  fill();
  if (listeners) doc._observers.set('update', listeners);
}

/** The projection as it is now, which is what the length is counted by from here on. */
function measured(loaded: Loaded): TextMap {
  loaded.map = project(loaded.shadow.root(), loaded.map ?? undefined);
  loaded.textLength = loaded.map.length;
  return loaded.map;
}

/** What can be resolved against the shadow as it is at this moment, logged or not. */
export function stateOf({ shadow, map }: Loaded): ArticleState {
  return { map: project(shadow.root(), map ?? undefined), positions: new FragmentPositions(shadow.fragment) };
}
