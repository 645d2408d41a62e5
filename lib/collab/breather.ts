import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work after which everybody else gets their turn: people notice a tenth of a second. */
const LONGEST_STRETCH_MS = 20;

/** Lets others have the event loop between the pieces of a piece of work that may be long. */
export class Breather {
  #since = performance.now();

  /** Call it between two pieces. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_STRETCH_MS) return;
    await nextTurn();
    this.#since = performance.now();
  }
}
