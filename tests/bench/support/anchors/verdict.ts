import type { Anchor, Quote } from '#lib/core/annotation/annotation.ts';
import { project } from '#lib/editor/project.ts';
import type { Lineage } from './lineage.ts';
import type { Shown } from './replica.ts';

/** What an annotation was put on: its characters (`ids`: without white space); for an insertion point, its two neighbours. */
export type Truth =
  | { readonly kind: 'words'; readonly ids: readonly number[]; readonly all: readonly number[] }
  | { readonly kind: 'point'; readonly left: number; readonly right: number };

/**
 * - right: on its own words; on a copy of all of them when they themselves are gone (what is cut and pasted twice, or
 *   copied and then deleted, are the same words elsewhere: afterwards nobody can tell these from a cut and a paste), or when
 *   the copy is the one that stands in their old surroundings
 * - rightEdited: on its words with edits inside, and nothing that stood beside them
 * - wrong: on anything else
 * - lost: on nothing although all its words stand together
 * - doubtful: on nothing although all its words stand together, as they stand in several places: somebody pasted them
 *   twice, or they always did
 * - lostEdited: on nothing; some of its words stand, others were deleted or have something between them
 * - gone: on nothing, and rightly
 * - unsure: two people did different things to its characters at the same moment
 */
export const VERDICTS = ['right', 'rightEdited', 'wrong', 'lost', 'doubtful', 'lostEdited', 'gone', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A text with the identity of each of its characters, by offset in the projection (0: a line break). */
export class Reading {
  readonly text: string;
  readonly ids: readonly number[];
  readonly #lineage: Lineage;

  constructor(shown: Shown, lineage: Lineage) {
    const map = project(shown.doc);
    this.text = map.text;
    this.#lineage = lineage;
    const ids = Array.from({ length: map.length }, () => 0);
    for (const [index, block] of map.blocks.entries())
      for (let step = 0; step < block.text.length; step += 1)
        ids[map.startOf(index) + step] = shown.ids[block.from + step] ?? 0;
    this.ids = ids;
  }

  /** The truth of a range of the projection. */
  truthOf(start: number, end: number): Truth {
    if (start < end)
      return { kind: 'words', ids: this.#inked(start, end), all: this.ids.slice(start, end).filter(Boolean) };
    return { kind: 'point', left: this.#nearest(start, -1), right: this.#nearest(start, 1) };
  }

  judge(quote: Quote, truth: Truth, anchor: Anchor, unsure: ReadonlySet<number>): Verdict {
    if (truth.kind === 'point') return this.#judgePoint(truth, anchor, unsure);
    if (truth.ids.some((id) => unsure.has(id))) return 'unsure';
    const own = this.#standing(truth.ids, (id) => id);
    if (anchor.state === 'orphaned') {
      if (own) return this.#standTwice(truth.ids) ? 'doubtful' : 'lost';
      const left = new Set(truth.ids);
      return this.ids.some((id) => left.has(id)) ? 'lostEdited' : 'gone';
    }
    const there = this.#inked(anchor.start, anchor.end);
    if (there.length === truth.ids.length && there.every((id, at) => this.#isOrTwin(id, truth.ids[at] ?? 0)))
      return 'right';
    if (there.some((id) => unsure.has(id))) return 'unsure';
    const some = new Set(truth.ids);
    // A part of them, as after a split of their block, are still its words.
    if (own && there.length > 0 && there.every((id) => some.has(id))) return 'rightEdited';
    if (own && !this.#isInOldPlace(quote, anchor) && !truth.ids.some((id) => this.#lineage.wasMoved(id)))
      return 'wrong';
    if (
      same(
        there.map((id) => this.#lineage.originalOf(id)),
        truth.ids.map((id) => this.#lineage.originalOf(id)),
      )
    )
      return 'right';
    return this.#isEditedInside(truth.all, there) ? 'rightEdited' : 'wrong';
  }

  /** Whether it begins and ends with what is the annotation's: what others put between these was put inside. */
  #isEditedInside(all: readonly number[], there: readonly number[]): boolean {
    // Words that a correction replaced come back where somebody rewrote their block at the same moment.
    const replaced = all.flatMap((id) => this.#lineage.birthsOf(id).flatMap((birth) => [...birth.replaced]));
    const originals = new Set([...all, ...replaced].map((id) => this.#lineage.originalOf(id)));
    const known = new Map<number, boolean>();
    const isInside = (id: number) => this.#isInside(id, originals, known);
    // What somebody typed right at an edge may be counted as inside or as beside.
    const settled = there.filter((id) => isInside(id) || !this.#wasTyped(id));
    const [first, last] = [settled[0], settled.at(-1)];
    return first !== undefined && last !== undefined && isInside(first) && isInside(last);
  }

  #wasTyped(id: number): boolean {
    return (
      this.#lineage.originalOf(id) === id && this.#lineage.birthsOf(id).length === 1 && !this.#lineage.wasMoved(id)
    );
  }

  /** Whether all that stood around the words in their block stands around the place: then the quote speaks of that. */
  #isInOldPlace({ prefix, suffix }: Quote, { start, end }: Anchor): boolean {
    const [before, behind] = [prefix.slice(prefix.lastIndexOf('\n') + 1), suffix.split('\n', 1)[0] ?? ''];
    return this.text.endsWith(before, start) && this.text.startsWith(behind, end);
  }

  #isOrTwin(id: number, own: number): boolean {
    return id === own || this.#lineage.twinsOf(id).includes(own);
  }

  /** Whether there is a copy, or words of some length stand elsewhere too. */
  #standTwice(ids: readonly number[]): boolean {
    const copies = ids.map((id) => this.#lineage.originalOf(id));
    const own = new Set(ids);
    const others = new Set(this.ids.map((id) => (own.has(id) ? 0 : this.#lineage.originalOf(id))));
    if (copies.every((id) => others.has(id))) return true;
    const words = ids.map((id) => this.text[this.ids.indexOf(id)] ?? '').join('');
    return ids.length >= 12 && this.text.replaceAll(/\s+/gu, '').split(words).length > 2;
  }

  #judgePoint(truth: Extract<Truth, { kind: 'point' }>, anchor: Anchor, unsure: ReadonlySet<number>): Verdict {
    if (unsure.has(truth.left) || unsure.has(truth.right)) return 'unsure';
    const stands = this.#standing(
      [truth.left, truth.right].filter((id) => id !== 0),
      (id) => id,
    );
    if (anchor.state === 'orphaned') return stands ? 'lost' : 'gone';
    const beside = (side: -1 | 1) => this.#lineage.originalOf(this.#nearest(anchor.start, side));
    const isBeside = (side: -1 | 1, id: number) => {
      const found = beside(side);
      const births = this.#lineage.birthsOf(found);
      return (
        found === this.#lineage.originalOf(id) ||
        this.#lineage.twinsOf(found).includes(id) ||
        births.some((birth) => birth.left === truth.left || birth.right === truth.right)
      );
    };
    return isBeside(-1, truth.left) || isBeside(1, truth.right) ? 'right' : 'wrong';
  }

  /** Whether a character is one of an annotation's, or was typed between them or in their place. */
  #isInside(id: number, originals: ReadonlySet<number>, known: Map<number, boolean>): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const original = this.#lineage.originalOf(id);
    const isHere = (other: number) => this.#isInside(other, originals, known);
    const births = [...this.#lineage.birthsOf(id), ...this.#lineage.birthsOf(original)];
    const inside =
      originals.has(original) ||
      this.#lineage.twinsOf(id).some((twin) => originals.has(this.#lineage.originalOf(twin))) ||
      births.some(({ left, right, replaced }) => [...replaced].some(isHere) || (isHere(left) && isHere(right)));
    known.set(id, inside);
    return inside;
  }

  /** Whether characters stand in the text one after another, with nothing but white space between them. */
  #standing(ids: readonly number[], who: (id: number) => number): boolean {
    const first = this.ids.findIndex((id) => id === ids[0]);
    if (first < 0) return false;
    let next = 0;
    for (let offset = first; offset < this.ids.length && next < ids.length; offset += 1) {
      if (this.#isBlank(offset)) continue;
      if (who(this.ids[offset] ?? 0) !== ids[next]) return false;
      next += 1;
    }
    return next === ids.length;
  }

  /** Who stands in a range; white space is nobody. */
  #inked(start: number, end: number): number[] {
    const ids: number[] = [];
    for (let offset = start; offset < end; offset += 1) if (!this.#isBlank(offset)) ids.push(this.ids[offset] ?? 0);
    return ids;
  }

  #nearest(offset: number, side: -1 | 1): number {
    let at = side < 0 ? offset - 1 : offset;
    while (at >= 0 && at < this.text.length && this.#isBlank(at)) at += side;
    return this.ids[at] ?? 0;
  }

  #isBlank(offset: number): boolean {
    return /\s/u.test(this.text[offset] ?? ' ');
  }
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
