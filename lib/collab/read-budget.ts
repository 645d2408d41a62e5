/** Messages a second that one page may send in the long run, and at once: an offline page sends hundreds when it returns. */
const MESSAGES_PER_SECOND = 300;
const MESSAGES_AT_ONCE = 2_000;
const BYTES_PER_SECOND = 4 * 1024 * 1024;
const BYTES_AT_ONCE = 24 * 1024 * 1024;

/**
 * How fast one socket is read. A page that sends faster is not refused: its socket is read later, so that its flood
 * waits in its own buffers and nobody else's messages wait behind it.
 */
export class ReadBudget {
  #messages = MESSAGES_AT_ONCE;
  #bytes = BYTES_AT_ONCE;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** Counts a message. @returns milliseconds for which the socket should not be read; 0 for none */
  spend(bytes: number, now: number): number {
    const seconds = (now - this.#at) / 1000;
    this.#at = now;
    this.#messages = Math.min(MESSAGES_AT_ONCE, this.#messages + seconds * MESSAGES_PER_SECOND) - 1;
    this.#bytes = Math.min(BYTES_AT_ONCE, this.#bytes + seconds * BYTES_PER_SECOND) - bytes;
    const behind = Math.max(-this.#messages / MESSAGES_PER_SECOND, -this.#bytes / BYTES_PER_SECOND);
    return behind > 0 ? Math.ceil(behind * 1000) : 0;
  }
}
