import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work after which everybody else gets their turn: people notice a tenth of a second. */
const LONGEST_STRETCH_MS = 20;

/** When the present turn of the event loop first did something for an article; null when it has not. */
let began: number | null = null;

/**
 * Lets others have the event loop when it has not turned for 20 ms. To be called between the pieces of whatever may come
 * in any number: promises that are kept at once, as the database's are, follow one another without the loop turning, so
 * that one page's thousand messages would keep all sockets waiting.
 */
export async function breathe(): Promise<void> {
  const now = performance.now();
  if (began === null) {
    began = now;
    setImmediate(() => {
      began = null;
    });
  }
  if (now - began >= LONGEST_STRETCH_MS) await nextTurn();
}
