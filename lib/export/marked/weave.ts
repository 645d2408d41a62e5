import type { WordChange } from '#lib/core/correction/diff-words.ts';
import { KEPT, type Change, type Piece } from './piece.ts';

/**
 * A change at a range of the present text. `steps` go through the words there: for `made` ones kept and added words are
 * the present ones, for proposed ones kept and removed words are.
 */
export interface PlacedChange {
  readonly change: Change;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly WordChange[];
}

/** The present text as one piece. */
export function wholeText(text: string): readonly Piece[] {
  return text === '' ? [] : [{ text, at: 0, isPresent: true, state: KEPT }];
}

/**
 * Puts changes into the pieces of a text. They stand in order and do not overlap, and what they delete or have inserted
 * is `kept` until now.
 */
export function weave(pieces: readonly Piece[], changes: readonly PlacedChange[]): readonly Piece[] {
  if (changes.length === 0) return pieces;
  const woven: Piece[] = [];
  const source = new PieceReader(pieces);
  for (const placed of changes) {
    woven.push(...source.until(placed.start));
    weaveOne(source, placed, woven);
  }
  woven.push(...source.rest());
  return woven;
}

function weaveOne(source: PieceReader, { change, start, steps }: PlacedChange, woven: Piece[]): void {
  const absent = change.standing === 'proposed' ? 'added' : 'removed';
  let at = start;
  for (const { kind, text } of steps) {
    if (kind === absent) {
      const state = { kind: kind === 'added' ? ('inserted' as const) : ('deleted' as const), change };
      woven.push({ text, at, isPresent: false, state });
      continue;
    }
    at += text.length;
    const present = source.until(at);
    if (kind === 'kept') woven.push(...present);
    else {
      const state = { kind: kind === 'added' ? ('inserted' as const) : ('deleted' as const), change };
      woven.push(...present.map((piece) => (piece.state.kind === 'kept' ? { ...piece, state } : piece)));
    }
  }
}

/** Reads pieces by present offsets, and cuts them where it stops. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #next = 0;
  /** What is left of a piece that was cut. */
  #cut: Piece | null = null;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The pieces before a present offset. Words that are not present and stand at it come later, with what follows it. */
  until(offset: number): readonly Piece[] {
    const taken: Piece[] = [];
    for (let piece = this.#peek(); piece && piece.at < offset; piece = this.#peek()) {
      this.#drop();
      const length = offset - piece.at;
      if (!piece.isPresent || piece.text.length <= length) taken.push(piece);
      else {
        taken.push({ ...piece, text: piece.text.slice(0, length) });
        this.#cut = { ...piece, text: piece.text.slice(length), at: offset };
      }
    }
    return taken;
  }

  rest(): readonly Piece[] {
    return [...(this.#cut ? [this.#cut] : []), ...this.#pieces.slice(this.#next)];
  }

  #peek(): Piece | undefined {
    return this.#cut ?? this.#pieces[this.#next];
  }

  #drop(): void {
    if (this.#cut) this.#cut = null;
    else this.#next += 1;
  }
}
