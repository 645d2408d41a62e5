import { ATOM } from '#lib/core/article/text-map.ts';
import { boxesAround, type Box } from './boxes.ts';
import type { FoundImage } from './read-images.ts';
import type { Change, InlineMark, Paragraph, Piece } from './story.ts';
import type { ListPlace } from './numbering.ts';
import type { Role } from './styles.ts';

/** What stands in a block: words, a line break, or a reference to a note. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly InlineMark[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly id: string };

/** A block of the article with its words before all tracked changes. */
export interface Block {
  readonly role: Role;
  readonly list: ListPlace | null;
  readonly inlines: readonly Inline[];
  /** Whether a rule stands above it. */
  readonly isRule: boolean;
  /** The images that stand below it. */
  readonly images: readonly FoundImage[];
  readonly box: Box | null;
  /** Whether it has a line in the text; if not, it is only a rule or images. */
  readonly hasLine: boolean;
}

/** Something that happens at a place of the text; offsets are those of the article's projection. */
export type Happening =
  | {
      readonly kind: 'deleted';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly change: Change;
    }
  | {
      readonly kind: 'inserted';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly change: Change;
    }
  | {
      readonly kind: 'edge';
      readonly edge: 'start' | 'end' | 'point';
      readonly comment: string;
      readonly start: number;
    };

/** An article as it was before the tracked changes, and what happens in it, in order. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly happenings: readonly Happening[];
  /** The projection of the blocks. */
  readonly text: string;
}

/** A paragraph whose offsets are counted from its own beginning. */
interface Measured {
  readonly block: Block;
  readonly text: string;
  readonly happenings: readonly Happening[];
  readonly endChange: Change | null;
}

/**
 * The original text: what was deleted is in it, what was inserted is not; where a paragraph's end was inserted, it is one
 * with the next paragraph. Empty paragraphs, which only make room on paper, are left out, but not empty list items, nor
 * those that words are to be inserted in, nor the one of an empty cell.
 */
export function layOut(paragraphs: readonly Paragraph[]): Layout {
  const measured = joinInserted(paragraphs).map(measure);
  const kept = keptOnes(measured);
  const lastKept = measured.findLastIndex((each) => kept.has(each));
  const nextBox = boxesOfNext(measured, kept);
  const blocks: Block[] = [];
  const happenings: Happening[] = [];
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  for (const [index, each] of measured.entries()) {
    const hasLine = kept.has(each);
    // What happens in a paragraph that is left out, happens where the next one begins.
    const at = index > lastKept ? end : start;
    for (const happening of each.happenings) happenings.push(moved(happening, at));
    if (hasLine) {
      end = start + each.text.length;
      start = end + 1;
      lines.push(each.text);
      if (each.endChange && nextBox[index] === each.block.box)
        happenings.push({ kind: 'deleted', start: end, end: start, text: '\n', change: each.endChange });
    }
    if (hasLine || each.block.isRule || each.block.images.length > 0) blocks.push({ ...each.block, hasLine });
  }
  return { blocks, happenings, text: lines.join('\n') };
}

/** For each paragraph the box of the next one that is kept; undefined where none is. */
function boxesOfNext(measured: readonly Measured[], kept: ReadonlySet<Measured>): readonly (Box | null | undefined)[] {
  const boxes: (Box | null | undefined)[] = [];
  let next: Box | null | undefined;
  for (const [index, each] of [...measured.entries()].toReversed()) {
    boxes[index] = next;
    if (kept.has(each)) next = each.block.box;
  }
  return boxes;
}

/** The paragraphs that have a line in the text. */
function keptOnes(measured: readonly Measured[]): ReadonlySet<Measured> {
  const kept = new Set(
    measured.filter(
      ({ block, text, happenings }) =>
        text !== '' ||
        (block.list && block.list.kind !== 'continued') ||
        happenings.some(({ kind }) => kind === 'inserted'),
    ),
  );
  const isFilling = (each: Measured) => kept.has(each) || each.block.isRule || each.block.images.length > 0;
  const filled = new Set(measured.filter(isFilling).flatMap(({ block }) => boxesAround(block.box)));
  // From the innermost cells on, which fill those around them.
  const inBoxes = measured.filter(({ block }) => block.box && !filled.has(block.box));
  const depthOf = ({ block }: Measured) => boxesAround(block.box).length;
  for (const each of inBoxes.toSorted((one, other) => depthOf(other) - depthOf(one))) {
    const { box } = each.block;
    if (!box || filled.has(box)) continue;
    kept.add(each);
    for (const around of boxesAround(box)) filled.add(around);
  }
  return kept;
}

const moved = (happening: Happening, by: number): Happening =>
  happening.kind === 'edge'
    ? { ...happening, start: happening.start + by }
    : { ...happening, start: happening.start + by, end: happening.end + by };

/** Paragraphs whose end was inserted, as one with those that follow. */
function joinInserted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let carried: Piece[] = [];
  let isRule = false;
  let images: readonly FoundImage[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { endChange } = paragraph;
    const next = paragraphs[index + 1];
    for (const piece of paragraph.pieces) carried.push(piece);
    isRule ||= paragraph.isRule;
    images = [...images, ...paragraph.images];
    if (endChange && endChange.kind !== 'deleted' && next && isOneWith(paragraph, next)) {
      carried.push({ kind: 'break', change: endChange });
    } else {
      joined.push({
        ...paragraph,
        pieces: carried,
        isRule,
        images,
        endChange: endChange?.kind === 'deleted' ? endChange : null,
      });
      carried = [];
      isRule = false;
      images = [];
    }
  }
  return joined;
}

/** Paragraphs of two cells never become one, but the words of an inserted row have no cell. */
function isOneWith(paragraph: Paragraph, next: Paragraph): boolean {
  return paragraph.box === next.box || paragraph.isLoose || next.isLoose;
}

function measure({ role, list, pieces, isRule, images, box, endChange }: Paragraph): Measured {
  const inlines: Inline[] = [];
  const happenings: Happening[] = [];
  let text = '';
  for (const piece of pieces) {
    const start = text.length;
    if (piece.kind === 'edge') {
      happenings.push({ ...piece, start });
      continue;
    }
    const { change } = piece;
    const words = piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : ATOM;
    if (change?.kind === 'gone') continue;
    if (change?.kind === 'inserted') {
      happenings.push({ kind: 'inserted', start, end: start, text: words, change });
      continue;
    }
    text += words;
    inlines.push(piece);
    if (change) happenings.push({ kind: 'deleted', start, end: text.length, text: words, change });
  }
  return { block: { role, list, inlines, isRule, images, box, hasLine: true }, text, happenings, endChange };
}
