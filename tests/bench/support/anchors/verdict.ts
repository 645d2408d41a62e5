import type { Anchor, Target } from '#lib/core/annotation/annotation.ts';
import { project } from '#lib/editor/project.ts';
import type { Lineage } from './lineage.ts';
import type { Shown } from './replica.ts';

/** What an annotation was put on: its characters (`ids`: without white space); for an insertion point, its two neighbours. */
export type Truth =
  | { readonly kind: 'words'; readonly ids: readonly number[]; readonly all: readonly number[] }
  | { readonly kind: 'point'; readonly left: number; readonly right: number };

/**
 * - right: on its own words, wherever these went; on a copy of all of them when they themselves are gone; or on
 *   equal words that took their place, with all around them that was quoted, where only that one place ever had it
 * - rightEdited: on some of its words (on their copies, when not all of them stand together any more) and what was put
 *   between them; about half of it is that
 * - wrong: on anything else
 * - lost: on nothing although all its words stand together
 * - alike: the same, but an equal passage stood elsewhere when they were quoted, with all that was quoted around them
 * - doubtful: the same, but they stand together in several places: pasted twice, or copied; or equal letters stand there, and
 *   the edit deleted these rather than those
 * - lostEdited: on nothing; some of its words stand, others were deleted or have something between them
 * - gone: on nothing, and rightly
 */
export const VERDICTS = ['right', 'rightEdited', 'wrong', 'lost', 'alike', 'doubtful', 'lostEdited', 'gone'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** So many characters more than its own words there may be between these before an annotation is on something else. */
const SOME_WORDS = 20;

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

  judge(target: Target, truth: Truth, anchor: Anchor): Verdict {
    const { quote } = target;
    if (truth.kind === 'point') return this.#judgePoint(target, truth, anchor);
    const own = this.#standing(truth.ids);
    if (anchor.state === 'orphaned') {
      if (own) return this.#lostVerdict(target, truth.ids);
      const left = new Set(truth.ids);
      const isLeft = (id: number) => left.has(id) || [...this.#lineage.namesOf(id)].some((name) => left.has(name));
      return this.ids.some(isLeft) ? 'lostEdited' : 'gone';
    }
    const there = this.#inked(anchor.start, anchor.end);
    const isWhole = there.length === truth.ids.length;
    if (isWhole && there.every((id, at) => this.#mayBe(id, truth.ids[at] ?? 0))) return 'right';
    if (!own && isWhole && there.every((id, at) => this.#mayCopy(id, truth.ids[at] ?? 0))) return 'right';
    if (anchor.text === quote.exact && this.#isInOldPlace(target, anchor)) return 'right';
    return this.#isEditedInside(truth.all, there, !own) ? 'rightEdited' : 'wrong';
  }

  /**
   * Whether it begins and ends with what is the annotation's, and most of what is between is its, too, or was put there.
   * What somebody typed right at an edge may be counted as inside or as beside.
   */
  #isEditedInside(all: readonly number[], there: readonly number[], mayBeCopies: boolean): boolean {
    // Words that a correction replaced come back where somebody rewrote their block at the same moment.
    const replaced = all.flatMap((id) => this.#lineage.birthsOf(id).flatMap((birth) => [...birth.replaced]));
    const own = new Set([...all, ...replaced]);
    const originals = new Set(mayBeCopies ? all.map((id) => this.#lineage.originalOf(id)) : []);
    const known = new Map<number, boolean>();
    const isCopy = (id: number) => [...this.#lineage.originalsOf(id)].some((original) => originals.has(original));
    const inside = there.map((id) => this.#isInside(id, own, known) || isCopy(id));
    const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
    const isOutside = (id: number, at: number) => (at < first || at > last) && !this.#wasTyped(id);
    const ours = inside.filter(Boolean).length;
    return first >= 0 && last + 1 - first - ours < ours + SOME_WORDS && !there.some(isOutside);
  }

  /** Whether equal words now stand where the annotation's did, with all around them that was quoted, in that one place. */
  #isInOldPlace({ quote: { prefix, suffix }, elsewhere }: Target, { start, end }: Anchor): boolean {
    if (elsewhere && elsewhere.context > 0) return false;
    return this.text.slice(0, start).endsWith(prefix) && this.text.startsWith(suffix, end);
  }

  #wasTyped(id: number): boolean {
    return this.#lineage.originalOf(id) === id && this.#lineage.birthsOf(id).length === 1;
  }

  #mayBe(id: number, own: number): boolean {
    return this.#lineage.mayBe(id, own);
  }

  #mayCopy(id: number, own: number): boolean {
    return this.#lineage.mayCopy(id, own);
  }

  #lostVerdict({ elsewhere }: Target, ids: readonly number[]): Verdict {
    if (this.#isDoubtful(ids)) return 'doubtful';
    return elsewhere && elsewhere.context > 0 ? 'alike' : 'lost';
  }

  /** Whether they, or copies of them all, stand in another place too, or may be others. */
  #isDoubtful(ids: readonly number[]): boolean {
    if (this.#placesOf(ids, (id, own) => this.#lineage.is(id, own)).length === 0) return true;
    return this.#placesOf(ids, (id, own) => this.#mayCopy(id, own)).length > 1;
  }

  #judgePoint(target: Target, truth: Extract<Truth, { kind: 'point' }>, anchor: Anchor): Verdict {
    const sides = [truth.left, truth.right].filter((id) => id !== 0);
    if (anchor.state === 'orphaned') {
      if (!this.#standing(sides)) return 'gone';
      return this.#lostVerdict(target, sides);
    }
    if (this.#isInOldPlace(target, anchor)) return 'right';
    const isBeside = (side: -1 | 1, id: number) => {
      const found = this.#nearest(anchor.start, side);
      if (this.#mayBe(found, id) || (!this.#standing(sides) && this.#mayCopy(found, id))) return true;
      // Typed at the point, or put there.
      return this.#lineage.birthsOf(found).some(({ left, right }) => left === truth.left || right === truth.right);
    };
    return isBeside(-1, truth.left) || isBeside(1, truth.right) ? 'right' : 'wrong';
  }

  /** Whether a character is one of an annotation's (or a copy), or was typed between them or in their place. */
  #isInside(id: number, own: ReadonlySet<number>, known: Map<number, boolean>): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const names = [...this.#lineage.namesOf(id)];
    const isHere = (other: number) => this.#isInside(other, own, known);
    const births = names.flatMap((name) => this.#lineage.birthsOf(name));
    const inside =
      names.some((name) => own.has(name)) ||
      births.some(({ left, right, replaced }) => [...replaced].some(isHere) || (isHere(left) && isHere(right)));
    known.set(id, inside);
    return inside;
  }

  #standing(ids: readonly number[]): boolean {
    return this.#placesOf(ids).length > 0;
  }

  /** Where characters stand in the text one after another, with nothing but white space between them. */
  #placesOf(ids: readonly number[], is = (id: number, own: number) => this.#mayBe(id, own)): number[] {
    const [head] = ids;
    if (head === undefined) return [];
    return this.ids.flatMap((id, start) => (is(id, head) && this.#followsFrom(start, ids, is) ? [start] : []));
  }

  #followsFrom(start: number, ids: readonly number[], is: (id: number, own: number) => boolean): boolean {
    let next = 0;
    for (let offset = start; offset < this.ids.length && next < ids.length; offset += 1) {
      if (this.#isBlank(offset)) continue;
      if (!is(this.ids[offset] ?? 0, ids[next] ?? 0)) return false;
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
