/** Does something about each article some time after its last edit. */
export class SettleTimers {
  readonly #ms: number;
  readonly #act: (articleId: string) => void;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  /** @param ms how long nobody must have edited an article before `act` is called for it */
  constructor(ms: number, act: (articleId: string) => void) {
    this.#ms = ms;
    this.#act = act;
  }

  afterEdit(articleId: string): void {
    clearTimeout(this.#timers.get(articleId));
    const settled = (): void => {
      this.#timers.delete(articleId);
      this.#act(articleId);
    };
    this.#timers.set(articleId, setTimeout(settled, this.#ms).unref());
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
