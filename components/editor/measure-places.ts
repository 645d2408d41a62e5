import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { anchorsOf, draftOf, orderOf, startsWithin } from '#lib/editor/annotation-decorations.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** Beyond the window, in pixels, up to where places are measured and not estimated. */
const REACH = 700;

/** Where the blocks of an article stand, in pixels from the top of the text column. */
interface Blocks {
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
}

/**
 * Tops of annotations. Those in or near sight are measured line by line; the others are estimated from where their block
 * stands, once for each height of the text: asking the browser for thousands of places would take longer than a frame.
 */
export class PlaceMeasure {
  readonly #editor: Editor;
  #seen: EditorState | null = null;
  #tops: Map<string, number> | null = null;
  #order: readonly string[] = [];
  #blocks: Blocks | null = null;
  /** Annotations that were measured since the text last changed. */
  readonly #exact = new Set<string>();

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** The top of the line of a position. */
  topOf(position: number): number {
    return this.#editor.view.coordsAtPos(position, 1).top - this.#columnTop();
  }

  /** The text has another height or width: everything stands elsewhere. */
  forget(): void {
    this.#tops = null;
    this.#blocks = null;
  }

  /** Whether annotations or the draft may stand elsewhere than when it was last asked. */
  isStale(): boolean {
    const [before, now] = [this.#seen, this.#editor.state];
    this.#seen = now;
    const isSame =
      before !== null && before.doc === now.doc && orderOf(before) === orderOf(now) && isSameDraft(before, now);
    if (!isSame) this.#exact.clear();
    return !isSame;
  }

  /** The tops of all annotations that have a place, by id; true until this is called again. */
  tops(): ReadonlyMap<string, number> {
    const { state } = this.#editor;
    if (this.#blocks?.tops.length !== state.doc.childCount) this.forget();
    const blocks = (this.#blocks ??= this.#measureBlocks());
    if (!this.#tops || this.#order !== orderOf(state)) {
      this.#order = orderOf(state);
      const starts = startsOf(state.doc);
      this.#tops = new Map([...anchorsOf(state)].map(([id, { from }]) => [id, estimate(blocks, starts, from)]));
      this.#exact.clear();
    }
    const columnTop = this.#columnTop();
    for (const [id, from] of startsWithin(state, inSight(blocks, state, columnTop))) {
      if (this.#exact.has(id)) continue;
      this.#exact.add(id);
      this.#tops.set(id, this.#editor.view.coordsAtPos(from, 1).top - columnTop);
    }
    return this.#tops;
  }

  #columnTop(): number {
    return this.#editor.view.dom.getBoundingClientRect().top;
  }

  #measureBlocks(): Blocks {
    const { view, state } = this.#editor;
    const columnTop = this.#columnTop();
    // As a rule each block is one element; where something else stands between them, each is asked for.
    const elements = view.dom.children.length === state.doc.childCount ? view.dom.children : null;
    const blocks = { tops: [] as number[], bottoms: [] as number[] };
    state.doc.forEach((_node, offset, index) => {
      const element = elements?.[index] ?? view.nodeDOM(offset);
      const box = element instanceof Element ? element.getBoundingClientRect() : null;
      const above = blocks.bottoms.at(-1) ?? 0;
      blocks.tops.push(box ? box.top - columnTop : above);
      blocks.bottoms.push(box ? box.bottom - columnTop : above);
    });
    return blocks;
  }
}

/** The positions of the blocks in or near sight. */
function inSight({ tops, bottoms }: Blocks, { doc }: EditorState, columnTop: number): Span {
  const starts = startsOf(doc);
  const first = firstAtLeast(bottoms, -columnTop - REACH);
  const last = firstAtLeast(tops, window.innerHeight - columnTop + REACH);
  return { from: starts[first] ?? doc.content.size, to: starts[Math.max(first, last)] ?? doc.content.size };
}

/** The positions at which the blocks of a document begin. */
function startsOf(doc: Node): readonly number[] {
  let offset = 0;
  return Array.from({ length: doc.childCount }, (_, index) => {
    offset += index > 0 ? doc.child(index - 1).nodeSize : 0;
    return offset;
  });
}

function estimate({ tops, bottoms }: Blocks, starts: readonly number[], position: number): number {
  const index = Math.max(0, firstAtLeast(starts, position + 1) - 1);
  const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? position + 1];
  const [top, bottom] = [tops[index] ?? 0, bottoms[index] ?? 0];
  return top + (bottom - top) * Math.min(1, Math.max(0, (position - start) / Math.max(1, end - start)));
}

/** Index of the first of some rising numbers that is not below a bound; their count when all are. */
function firstAtLeast(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const half = (low + high) >>> 1;
    if ((numbers[half] ?? 0) < bound) low = half + 1;
    else high = half;
  }
  return low;
}

function isSameDraft(one: EditorState, other: EditorState): boolean {
  return draftOf(one)?.from === draftOf(other)?.from && draftOf(one)?.to === draftOf(other)?.to;
}
