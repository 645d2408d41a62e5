/**
 * Where every character of a session comes from, kept beside the documents and independently of the code under test: each
 * character that somebody types is somebody new; one that is cut and pasted, moved, split off, joined on or brought back by
 * an undo is who it was, even where that leaves it in two places (pasted twice, or split off by two people at once); one
 * that is copied is a copy of who it was.
 */
export class Lineage {
  readonly #originals: number[] = [0];
  readonly #twins = new Map<number, readonly number[]>();
  readonly #eithers = new Map<string, number>();
  readonly #met = new Map<number, readonly number[]>();
  readonly #names = new Map<number, ReadonlySet<number>>();
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
   * Notes who was deleted and who was kept of two equal letters: where "hope " goes from "hope horse", Yjs may as well keep
   * the first "ho" and delete the second.
   */
  rememberTwin(kept: number, deleted: number): void {
    if (kept === deleted) return;
    this.#twins.set(kept, [...(this.#twins.get(kept) ?? []), deleted]);
    this.#names.clear();
  }

  /** Somebody of whom two people made different characters at the same moment: either of them. */
  either(one: number, other: number): number {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = this.#eithers.get(key);
    if (known !== undefined) return known;
    const [id = 0] = this.make(1);
    this.#twins.set(id, [one, other]);
    this.#met.set(id, [one, other]);
    this.#eithers.set(key, id);
    return id;
  }

  /** Everybody whom a character may be: itself, and whoever can't be told from it. */
  namesOf(id: number): ReadonlySet<number> {
    const known = this.#names.get(id);
    if (known) return known;
    const names = new Set([id]);
    for (const name of names) for (const twin of this.#twins.get(name) ?? []) names.add(twin);
    this.#names.set(id, names);
    return names;
  }

  /** Whether one character is another one: itself, or what two people made of it at the same moment. */
  is(id: number, own: number): boolean {
    return id === own || (this.#met.get(id) ?? []).some((one) => this.is(one, own));
  }

  /** Whether one character may be another one. */
  mayBe(id: number, own: number): boolean {
    return id === own || (this.#twins.has(id) && this.namesOf(id).has(own));
  }

  /** Whether one character may be a copy of another one, or of what that is a copy of. */
  mayCopy(id: number, own: number): boolean {
    const original = this.originalOf(own);
    return this.originalOf(id) === original || (this.#twins.has(id) && this.originalsOf(id).has(original));
  }

  /** Whom a character may be a copy of. */
  originalsOf(id: number): ReadonlySet<number> {
    return new Set([...this.namesOf(id)].map((name) => this.originalOf(name)));
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
