import type { Range } from '../annotation/annotation.ts';
import { firstIndex } from '../first-index.ts';

/**
 * How many characters one pass may search with room for errors. Without a bound, thousands of lost quotes in a long
 * text would stop the server for minutes; past it, quotes are found verbatim or not at all.
 */
const FUZZY_BUDGET = 20_000_000;

/**
 * A text prepared for finding many quotes in it. `squeezed` is the text without white space: splitting or joining a
 * paragraph changes only that. Prepared when first asked for, since most targets need no search.
 */
export class SearchableText {
  readonly text: string;
  #squeezed: string | undefined;
  #offsets: Uint32Array | undefined;
  #budget = FUZZY_BUDGET;

  constructor(text: string) {
    this.text = text;
  }

  get squeezed(): string {
    this.#squeezed ??= squeeze(this.text);
    return this.#squeezed;
  }

  /** The range of the text whose squeezed form is this range; without white space at its ends. */
  unsqueezed({ start, end }: Range): Range {
    const offsets = this.#offsetsOfSqueezed();
    const from = offsets[start] ?? this.text.length;
    return { start: from, end: end > start ? (offsets[end - 1] ?? this.text.length - 1) + 1 : from };
  }

  /** How many squeezed units stand before an offset of the text. */
  squeezedOffset(offset: number): number {
    return firstIndex(this.#offsetsOfSqueezed(), (squeezed) => squeezed >= offset);
  }

  /** Whether `characters` more may be searched with room for errors; if so, they are taken off what is left. */
  mayFuzzySearch(characters: number): boolean {
    if (characters > this.#budget) return false;
    this.#budget -= characters;
    return true;
  }

  #offsetsOfSqueezed(): Uint32Array {
    if (this.#offsets) return this.#offsets;
    const { text, squeezed } = this;
    const offsets = new Uint32Array(squeezed.length);
    let offset = 0;
    for (let index = 0; index < squeezed.length; index += 1) {
      while (text.charCodeAt(offset) !== squeezed.charCodeAt(index)) offset += 1;
      offsets[index] = offset;
      offset += 1;
    }
    this.#offsets = offsets;
    return offsets;
  }
}

/** The text without its white space. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
