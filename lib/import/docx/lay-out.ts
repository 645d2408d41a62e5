import type { Change, InlineMark, Paragraph, Piece } from './story.ts';
import type { ListPlace } from './numbering.ts';
import type { Role } from './styles.ts';

/** What stands in a block: words, or a line break. */
export type Inline = { readonly text: string; readonly marks: readonly InlineMark[] } | 'break';

/** A block of the article with its words before all tracked changes. */
export interface Block {
  readonly role: Role;
  readonly list: ListPlace | null;
  readonly inlines: readonly Inline[];
  /** Whether a rule stands above it. */
  readonly isRule: boolean;
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
 * those that words are to be inserted in.
 */
export function layOut(paragraphs: readonly Paragraph[]): Layout {
  const measured = joinInserted(paragraphs).map(measure);
  const isKept = ({ block, text, happenings }: Measured) =>
    text !== '' ||
    (block.list && block.list.kind !== 'continued') ||
    happenings.some(({ kind }) => kind === 'inserted');
  const lastKept = measured.findLastIndex((each) => isKept(each));
  const blocks: Block[] = [];
  const happenings: Happening[] = [];
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  for (const [index, each] of measured.entries()) {
    const kept = isKept(each);
    // What happens in a paragraph that is left out, happens where the next one begins.
    const at = index > lastKept ? end : start;
    for (const happening of each.happenings) happenings.push(moved(happening, at));
    if (kept) {
      end = start + each.text.length;
      start = end + 1;
      lines.push(each.text);
      if (each.endChange && index < lastKept)
        happenings.push({ kind: 'deleted', start: end, end: start, text: '\n', change: each.endChange });
    }
    if (kept || each.block.isRule) blocks.push(kept ? each.block : { ...each.block, inlines: [] });
  }
  return { blocks, happenings, text: lines.join('\n') };
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
  for (const [index, paragraph] of paragraphs.entries()) {
    const { endChange } = paragraph;
    for (const piece of paragraph.pieces) carried.push(piece);
    isRule ||= paragraph.isRule;
    if (endChange && endChange.kind !== 'deleted' && index < paragraphs.length - 1) {
      carried.push({ kind: 'break', change: endChange });
    } else {
      joined.push({
        ...paragraph,
        pieces: carried,
        isRule,
        endChange: endChange?.kind === 'deleted' ? endChange : null,
      });
      carried = [];
      isRule = false;
    }
  }
  return joined;
}

function measure({ role, list, pieces, isRule, endChange }: Paragraph): Measured {
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
    const words = piece.kind === 'text' ? piece.text : '\n';
    if (change?.kind === 'gone') continue;
    if (change?.kind === 'inserted') {
      happenings.push({ kind: 'inserted', start, end: start, text: words, change });
      continue;
    }
    text += words;
    inlines.push(piece.kind === 'text' ? piece : 'break');
    if (change) happenings.push({ kind: 'deleted', start, end: text.length, text: words, change });
  }
  return { block: { role, list, inlines, isRule }, text, happenings, endChange };
}
