import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { blockElements } from './block-elements.ts';
import { nearSight } from './near-sight.ts';
import { firstIndex } from '#lib/core/first-index.ts';
import { anchorsOf, draftOf, orderOf, startsWithin } from '#lib/editor/annotation-decorations.ts';

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
    const near = nearSight(this.#editor, REACH);
    for (const [id, from] of near ? startsWithin(state, near) : []) {
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
    const columnTop = this.#columnTop();
    const boxes = Array.from(blockElements(this.#editor), (block) => block.getBoundingClientRect());
    return {
      tops: boxes.map(({ top }) => top - columnTop),
      bottoms: boxes.map(({ bottom }) => bottom - columnTop),
    };
  }
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
  const index = Math.max(0, firstIndex(starts, (start) => start > position) - 1);
  const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? position + 1];
  const [top, bottom] = [tops[index] ?? 0, bottoms[index] ?? 0];
  return top + (bottom - top) * Math.min(1, Math.max(0, (position - start) / Math.max(1, end - start)));
}

function isSameDraft(one: EditorState, other: EditorState): boolean {
  return draftOf(one)?.from === draftOf(other)?.from && draftOf(one)?.to === draftOf(other)?.to;
}
