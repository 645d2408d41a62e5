import type { FoundBlock } from './find-blocks.ts';
import type { DraftTarget } from '#components/margin/draft.ts';
import type { Span } from '#lib/editor/annotation-state.ts';

/** What the margin may ask of the text beside it. Pixels are from the top of the text column; the editor implements it. */
export interface TextPane {
  /** The top of the first line of each drawn annotation; of those far from sight, about. True until this is called again. */
  measure(): ReadonlyMap<string, number>;
  /** Where the drawn annotations stand, in the editor's own positions. */
  spans(): ReadonlyMap<string, Span>;
  /** Where one of them stands; undefined when it is nowhere. */
  spanOf(id: string): Span | undefined;
  /** The annotation whose words the caret is in, the narrowest where they overlap; null when it is in none. */
  atCaret(): string | null;
  /** Ids of the drawn annotations in text order; the same array for as long as none came or went. */
  order(): readonly string[];
  /** Where a target's words are now, with every selector for them; null when they are gone. */
  find(target: DraftTarget): DraftTarget | null;
  /**
   * Brings an annotation's words, or those of the draft (null), into sight, or to the middle of the window even when they
   * are in sight; on narrow screens above the sheet.
   */
  reveal(id: string | null, where?: 'sight' | 'middle'): void;
  /** Brings the block at a position of the editor to the middle of the window. */
  revealAt(position: number): void;
  /** The blocks that hold one of these lines (lib/core/article/line-hashes.ts), in text order. */
  blocksWith(lines: ReadonlySet<number>): readonly FoundBlock[];
  /** The end of the text, in the editor's own positions. */
  end(): number;
  /** The selected words with every selector; null when nothing is selected. */
  selection(): DraftTarget | null;
  /** Box of the selection in the window. */
  selectionBox(): DOMRect | null;
  /** Marks the words that a draft is about; null marks none. */
  markDraft(target: DraftTarget | null): void;
  /** The words of the draft with selectors for where they are now, and the top of their line. */
  draftPlace(): { readonly target: DraftTarget; readonly top: number } | null;
  clearSelection(): void;
  focus(): void;
  /** Calls when places or the order may have changed. Returns how to stop. */
  onPlaces(listener: () => void): () => void;
  onSelection(listener: () => void): () => void;
}
