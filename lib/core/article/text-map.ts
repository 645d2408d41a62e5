import { firstIndex } from '../first-index.ts';

/** One text block of a document: where its content begins (ProseMirror position) and its characters, one a position. */
export interface TextBlock {
  readonly from: number;
  readonly text: string;
}

/** The character that stands for an inline atom in the projection. */
export const ATOM = '\uFFFC';

/**
 * The plain-text projection of a document, and the way between its offsets (UTF-16 units) and ProseMirror positions,
 * each in O(log n) of the number of blocks. Blocks stand in document order, joined by "\n"; a hard break is "\n" too,
 * an atom is U+FFFC, an empty block an empty line. Immutable.
 */
export class TextMap {
  readonly blocks: readonly TextBlock[];
  /** Offset at which each block begins. */
  readonly #starts: readonly number[];
  readonly length: number;
  #text: string | undefined;

  private constructor(blocks: readonly TextBlock[], starts: readonly number[], length: number) {
    this.blocks = blocks;
    this.#starts = starts;
    this.length = length;
  }

  static from(blocks: readonly TextBlock[]): TextMap {
    const starts: number[] = [];
    let next = 0;
    for (const block of blocks) {
      starts.push(next);
      next += block.text.length + 1;
    }
    return new TextMap(blocks, starts, Math.max(0, next - 1));
  }

  /** The map for these blocks: itself when they are the blocks that it has. */
  withBlocks(blocks: readonly TextBlock[]): TextMap {
    const same =
      blocks.length === this.blocks.length &&
      blocks.every(
        (block, index) => block.from === this.blocks[index]?.from && block.text === this.blocks[index]?.text,
      );
    return same ? this : TextMap.from(blocks);
  }

  /** The whole projection; joined when first asked for. */
  get text(): string {
    this.#text ??= this.blocks.map((block) => block.text).join('\n');
    return this.#text;
  }

  /** The ProseMirror position of an offset; offsets outside the text are taken as its nearest end. An empty map gives 0. */
  positionAt(offset: number): number {
    const index = this.blockAt(offset);
    const block = this.blocks[index];
    if (!block) return 0;
    return block.from + clamp(offset - this.startOf(index), 0, block.text.length);
  }

  /**
   * The offset of a ProseMirror position. One that is in no text block counts as the end of the block before it
   * (`bias` -1) or the start of the block after it (`bias` 1).
   */
  offsetAt(position: number, bias: -1 | 1 = 1): number {
    const index = firstIndex(this.blocks, ({ from }) => from > position) - 1;
    const block = this.blocks[index];
    if (!block) return 0;
    const inside = position - block.from;
    if (inside <= block.text.length) return this.startOf(index) + inside;
    const isLast = index === this.blocks.length - 1;
    return bias > 0 && !isLast ? this.startOf(index + 1) : this.startOf(index) + block.text.length;
  }

  /** Index of the block that holds an offset; the "\n" after a block counts as its end. -1 in an empty map. */
  blockAt(offset: number): number {
    return this.blocks.length === 0 ? -1 : Math.max(0, firstIndex(this.#starts, (start) => start > offset) - 1);
  }

  /** Offset at which a block begins; the length of the text for an index past the last. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.length;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
