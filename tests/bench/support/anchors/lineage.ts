/**
 * Where every character of a session comes from, kept beside the documents and independently of the code under test: each
 * character that somebody types is somebody new; one that is cut and pasted, moved, split off, joined on or brought back by
 * an undo is who it was; one that is copied is a copy of who it was.
 */
export class Lineage {
  readonly #originals: number[] = [0];
  readonly #moved = new Set<number>();
  readonly #twins = new Map<number, readonly number[]>();
  readonly #births = new Map<number, readonly Birth[]>();
  /** Words that were deleted between two characters that then stood side by side, by these two. */
  readonly #gaps = new Map<string, ReadonlySet<number>>();

  /** New characters. `birth` says where they were typed; without it they belong to the first text. */
  make(count: number, birth?: Birth): number[] {
    return Array.from({ length: count }, () => {
      const id = this.#originals.push(0) - 1;
      this.#originals[id] = id;
      if (birth) this.#births.set(id, [birth]);
      return id;
    });
  }

  /** A copy of a character. */
  copy(id: number): number {
    return this.#originals.push(this.originalOf(id)) - 1;
  }

  /**
   * Notes that characters were taken from their place and put elsewhere: then a copy of them, above all one that is in their
   * old place, is as good as they are, since nobody can tell which was put where.
   */
  rememberMoved(ids: readonly number[]): void {
    for (const id of ids) this.#moved.add(this.originalOf(id));
  }

  /**
   * Notes who was deleted and who was kept of two equal letters: where "hope " goes from "hope horse", Yjs may as well keep
   * the first "ho" and delete the second.
   */
  rememberTwin(kept: number, deleted: number): void {
    this.#twins.set(kept, [...(this.#twins.get(kept) ?? []), deleted]);
  }

  twinsOf(kept: number): readonly number[] {
    return this.#twins.get(kept) ?? [];
  }

  wasMoved(id: number): boolean {
    return this.#moved.has(this.originalOf(id));
  }

  /** Who a character is a copy of; itself when it is none. */
  originalOf(id: number): number {
    return this.#originals[id] ?? id;
  }

  /** Where it was typed, and where it was put by a paste or a move. */
  birthsOf(id: number): readonly Birth[] {
    return this.#births.get(id) ?? [];
  }

  /** Notes where existing characters were put. */
  rememberPlace(ids: readonly number[], birth: Birth): void {
    for (const id of ids) this.#births.set(id, [...this.birthsOf(id), birth]);
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
