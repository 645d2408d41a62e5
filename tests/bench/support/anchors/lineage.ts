/**
 * Where every character of a session comes from, kept beside the documents and independently of the code under test: each
 * character that somebody types is somebody new; one that is cut and pasted, moved, split off, joined on or brought back by
 * an undo is who it was; one that is copied is a copy of who it was.
 */
export class Lineage {
  readonly #originals: number[] = [0];
  readonly #births = new Map<number, Birth>();
  /** Words that were deleted between two characters that then stood side by side, by these two. */
  readonly #gaps = new Map<string, ReadonlySet<number>>();

  /** New characters. `birth` says where they were typed; without it they belong to the first text. */
  make(count: number, birth?: Birth): number[] {
    return Array.from({ length: count }, () => {
      const id = this.#originals.push(0) - 1;
      this.#originals[id] = id;
      if (birth) this.#births.set(id, birth);
      return id;
    });
  }

  /** A copy of a character. */
  copy(id: number): number {
    return this.#originals.push(this.originalOf(id)) - 1;
  }

  /** Who a character is a copy of; itself when it is none. */
  originalOf(id: number): number {
    return this.#originals[id] ?? id;
  }

  birthOf(id: number): Birth | undefined {
    return this.#births.get(id);
  }

  /** What was deleted between two characters, and by whoever wrote there since. */
  gap(left: number, right: number): ReadonlySet<number> {
    return this.#gaps.get(`${left} ${right}`) ?? NOBODY;
  }

  rememberGap(left: number, right: number, deleted: ReadonlySet<number>): void {
    if (deleted.size === 0) return;
    this.#gaps.set(`${left} ${right}`, new Set([...this.gap(left, right), ...deleted]));
  }
}

const NOBODY: ReadonlySet<number> = new Set();

/** Between which characters something was typed, and the words that it took the place of. */
export interface Birth {
  readonly left: number;
  readonly right: number;
  readonly replaced: ReadonlySet<number>;
}
