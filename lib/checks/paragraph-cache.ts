/** How many paragraphs are remembered: several long articles' worth, a few megabytes. */
const DEFAULT_SIZE = 5_000;

/** 53 bits of hash (cyrb53) and the length: for the thousands of paragraphs of a session, a collision is not to be expected. */
function keyOf(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return `${(4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36)}-${text.length}`;
}

/** What detectors said of a paragraph, by the hash of its words; the least recently used go first when it is full. */
export class ParagraphCache {
  readonly #size: number;
  readonly #entries = new Map<string, Map<string, unknown>>();

  constructor(size: number = DEFAULT_SIZE) {
    this.#size = size;
  }

  /** The record of one paragraph, by detector id and version; made empty when it is new. */
  entry(text: string): Map<string, unknown> {
    const key = keyOf(text);
    const found = this.#entries.get(key);
    const entry = found ?? new Map<string, unknown>();
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size > this.#size) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    return entry;
  }

  /** Paragraphs remembered. */
  get size(): number {
    return this.#entries.size;
  }
}
